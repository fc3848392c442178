package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.FileItem;

/**
 * Neither the applicant nor a relative verifies, records or decides (38-HD/BTCTW I.1.4). Relatives are known by what the applicant declared and by
 * the family part of the caller's own file.
 */
@ApplicationScoped
class Conflicts {
    @Inject
    private Sql sql;

    void mustBeFree(Scope scope, DossierFile file) {
        if (concerned(scope, file)) {
            throw new OperationRefused("dossier.own", file.name());
        }
        if (related(scope, file)) {
            throw new OperationRefused("dossier.relative", file.name());
        }
    }

    private static boolean concerned(Scope scope, DossierFile file) {
        Long self = scope.caller().memberId();
        boolean account = file.accountId() != null && file.accountId() == scope.actor();
        return account || self != null && self.equals(file.memberId());
    }

    private boolean related(Scope scope, DossierFile file) {
        String caller = VietnameseText.folded(scope.caller().name());
        boolean declared = file.declared().of(FileItem.Kind.RELATIVE).stream()
                .anyMatch(l -> VietnameseText.folded(l.item().label()).equals(caller));
        Long self = scope.caller().memberId();
        return declared || self != null && relatives(self).contains(VietnameseText.folded(file.name()));
    }

    private List<String> relatives(long memberId) {
        return sql.list(
                Clause.of(
                        "select label from membership.file_entry where member_id = ? and kind = 'relative' and superseded_at = 'infinity'",
                        memberId),
                row -> VietnameseText.folded(row.getString(1)));
    }
}
