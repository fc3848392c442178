package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;

/** One member of a list through some months; used inside an operation. */
@ApplicationScoped
class MemberMonths {
    @Inject
    private DuesReader reader;

    DuesYear read(Scope scope, long unitId, long memberId, YearMonth from, YearMonth until) {
        return reader
                .read(
                        Clause.of("d.unit_id = ? and d.member_id = ? and", unitId, memberId)
                                .then(scope.within("d.path")),
                        from,
                        until)
                .stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }
}
