package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.DisciplinesInFile;
import vn.dangvu.membership.FileItem;

@ApplicationScoped
class DisciplineLines implements DisciplinesInFile {
    @Inject
    private Sql sql;

    @Inject
    private FileLines lines;

    @Override
    public void write(Scope scope, long memberId, Decided decided) {
        lines.write(
                memberId,
                new FileItem(
                        FileItem.Kind.DISCIPLINE,
                        PartialDate.of(decided.on()),
                        null,
                        decided.form(),
                        null,
                        decided.body(),
                        "party",
                        decided.number(),
                        null),
                null,
                scope.actor());
    }

    @Override
    public void end(Scope scope, long memberId, Decided decided, String reason) {
        sql.update(Clause.of(
                "update membership.file_entry set superseded_at = now(), superseded_by = ?, superseded_reason = ? where member_id = ?"
                        + " and kind = 'discipline' and label = ? and started_on = ? and result = ? and superseded_at = 'infinity'",
                scope.actor(),
                reason,
                memberId,
                decided.form(),
                decided.on(),
                decided.number()));
    }
}
