package vn.dangvu.kernel.access;

import java.util.List;

/** Who is at the other end: an account, the member behind it (null for staff without a file) and the mandates of today. */
public record Caller(long accountId, String name, Long memberId, List<MandateInForce> mandates, String requestId) {

    public static Caller nobody(String requestId) {
        return new Caller(0, "-", null, List.of(), requestId);
    }
}
