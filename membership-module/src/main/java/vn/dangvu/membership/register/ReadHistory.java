package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Declaration;

/** Every version of a declaration: what changed, when, by whom, on what ground. Newest first. */
@UseCase(value = "member.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadHistory {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    private record Version(
            History.Row row, Instant recorded, Instant superseded, String by, String basis, Declaration declaration) {

        boolean overlaps(Version other) {
            return before(row.from(), other.row.to()) && before(other.row.from(), row.to());
        }

        private static boolean before(LocalDate from, LocalDate to) {
            return from == null || to == null || from.isBefore(to);
        }
    }

    public List<FileVersion> list(Scope scope, long memberId) {
        members.read(scope, memberId);
        List<Version> versions = sql.list(
                Clause.of(
                        """
                        select f.*, a.display_name from membership.member_facts f left join kernel.account a on a.id = f.recorded_by
                        where f.member_id = ? order by f.recorded_at, f.valid_from""",
                        memberId),
                ReadHistory::version);
        var steps = new ArrayList<FileVersion>();
        for (Version version : versions) {
            step(version, versions).ifPresent(steps::add);
        }
        Collections.reverse(steps);
        return steps;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                new History.Row(row.getLong("id"), Sql.date(row, "valid_from"), Sql.date(row, "valid_to")),
                Sql.instant(row, "recorded_at"),
                row.getString("superseded_at").equals("infinity") ? null : Sql.instant(row, "superseded_at"),
                row.getString("display_name"),
                row.getString("decision_number"),
                FactColumns.read(row));
    }

    private static Optional<FileVersion> step(Version version, List<Version> all) {
        Optional<Version> before = all.stream()
                .filter(v -> version.recorded().equals(v.superseded()) && v.overlaps(version))
                .findFirst();
        List<CorrectionItem> changes =
                before.map(b -> changes(b.declaration(), version.declaration())).orElse(List.of());
        if (before.isPresent() && changes.isEmpty()) {
            return Optional.empty(); // the part of an older version that stays true
        }
        String kind = before.isEmpty()
                ? "first"
                : Objects.equals(before.get().row().from(), version.row().from()) ? "error" : "change";
        return Optional.of(new FileVersion(
                version.recorded(), version.by(), kind, version.row().from(), version.basis(), changes));
    }

    private static List<CorrectionItem> changes(Declaration before, Declaration after) {
        return before.changesTo(after).entrySet().stream()
                .map(c -> new CorrectionItem(c.getKey().name(), before.text(c.getKey()), c.getValue()))
                .toList();
    }
}
