package vn.dangvu.kernel.testing;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.MandateInForce;

/** People to call as: {@code Callers.with("organisation-clerk", unitId, "/1/5/")}. */
public final class Callers {
    private Callers() {}

    public static Caller with(String role, long unitId, String path) {
        return with(1000 + Math.abs(role.hashCode() % 1000), role, unitId, path, null);
    }

    public static Caller with(long accountId, String role, long unitId, String path, Long memberId) {
        var mandate = new MandateInForce(
                1, role, unitId, path, "Đơn vị " + unitId, LocalDate.of(2020, 1, 1), null, "Quyết định thử", false);
        return new Caller(accountId, role, memberId, List.of(mandate), "test");
    }

    public static Caller member(long memberId) {
        return new Caller(900, "member", memberId, List.of(), "test");
    }
}
