package vn.dangvu.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Writes entries, each only over the version it was meant to follow. Three statements, however many entries. */
@ApplicationScoped
class RollWriter {
    private static final String ROWS =
            """
            from (select w.about::bigint, w.member::bigint, w.version::integer, w.state, nullif(w.note, '') as note, ?::bigint as unit, ?::bigint as actor
                from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) w(about, member, version, state, note)) v""";

    @Inject
    private Sql sql;

    record Key(long meetingId, long memberId) {
        static Key of(Change change) {
            return new Key(change.meetingId(), change.memberId());
        }
    }

    /** Two who save at once come one after the other. @return what was written */
    Set<Key> write(RollTable table, long unit, List<Change> changes, long actor) {
        Long[] about = changes.stream().map(Change::meetingId).distinct().toArray(Long[]::new);
        sql.list(Clause.of(table.hold, about, unit), row -> true);
        String returning = "returning t." + table.about + ", t.member_id";
        var written = new HashSet<Key>();
        List<Change> first = changes.stream().filter(c -> c.version() == 0).toList();
        if (!first.isEmpty()) {
            written.addAll(run(Clause.of(table.insert.replace(" (", " as t ("))
                    .then(rows(unit, actor, first))
                    .then(table.joined + " on conflict do nothing " + returning)));
        }
        List<Change> later = changes.stream().filter(c -> c.version() > 0).toList();
        if (!later.isEmpty()) {
            written.addAll(run(Clause.of(
                            "update " + table.table
                                    + " t set state = v.state, note = v.note, version = t.version + 1, recorded_at = now(), recorded_by = v.actor")
                    .then(rows(unit, actor, later))
                    .then("where t." + table.about + " = v.about and t.member_id = v.member and t.version = v.version "
                            + returning)));
        }
        return written;
    }

    private static Clause rows(long unit, long actor, List<Change> changes) {
        return Clause.of(
                ROWS,
                unit,
                actor,
                column(changes, Change::meetingId),
                column(changes, Change::memberId),
                column(changes, Change::version),
                column(changes, c -> c.state().code()),
                column(changes, c -> c.note() == null ? "" : c.note()));
    }

    private List<Key> run(Clause command) {
        return sql.list(command, row -> new Key(row.getLong(1), row.getLong(2)));
    }

    private static String[] column(List<Change> changes, Function<Change, Object> value) {
        return changes.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
