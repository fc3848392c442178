package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The answers that are kept. Whoever answers names the evidence that was seen; one that has changed since is not answered to unseen. */
@ApplicationScoped
class SignalAnswers {
    static final String SUBJECT = "signal-answer";

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private SignalReader reader;

    @Inject
    private OfficialClock clock;

    /** @param paper null when the member answers himself */
    record Given(SignalTarget to, LocalDate on, String words, String paper) {}

    List<SignalAnswer> of(Scope scope, long memberId) {
        return list(Clause.of("").then(SignalReader.whose(scope, memberId).where("a.path", "a.member_id")));
    }

    Optional<SignalAnswer> one(Scope scope, long id) {
        return list(Clause.of("a.id = ? and", id).then(scope.within("a.path"))).stream()
                .findFirst();
    }

    private List<SignalAnswer> list(Clause whose) {
        return sql.list(
                Clause.of(
                                "select a.*, m.day as meeting_on from membership.signal_answer a left join membership.meeting m on m.id = a.meeting_id where")
                        .then(whose)
                        .then("order by a.id desc limit 200"),
                SignalAnswers::read);
    }

    long keep(Scope scope, SignalReader.Place place, Given given) {
        if (given.words() == null || given.words().isBlank()) {
            throw new OperationRefused("signals.no-words");
        }
        SignalTarget to = given.to();
        SignalSpan span = SignalSpan.of(to.year(clock.today()), clock.today());
        SignalRules rules = SignalRules.of(law.asOf(span.day(), place.path()));
        SignalRow row = reader.rows(scope, place.memberId(), span, rules).stream()
                .filter(r -> r.kind() == to.kind() && r.subjectId() == to.subjectId())
                .findFirst()
                .orElseThrow(() -> new OperationRefused("signals.gone"));
        mustStand(row, to);
        long id = sql.first(insert(scope, row, given), r -> r.getLong(1))
                .orElseThrow(() -> new OperationRefused("signals.answered-already"));
        scope.trail()
                .about(SUBJECT, id, row.path())
                .asOf(given.on())
                .detail(row.kind().code());
        return id;
    }

    private static void mustStand(SignalRow row, SignalTarget to) {
        switch (row.state()) {
            case "waiting" -> throw new OperationRefused("signals.answered-already");
            case "accepted" -> throw new OperationRefused("signals.accepted-already");
            default -> {
                if (!row.answerable()) {
                    throw new OperationRefused("signals.gone");
                }
                if (!row.seen().equals(to.seen())) {
                    throw new ChangedMeanwhile(null);
                }
            }
        }
    }

    private Clause insert(Scope scope, SignalRow row, Given given) {
        return Clause.of(
                """
                insert into membership.signal_answer (member_id, path, kind, subject_type, subject_id, months, since, given_on, given_how, paper, words,
                    recorded_at, recorded_by, recorder) values (?, ?, ?, ?, ?, ?::text[]::date[], ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (member_id, kind, subject_type, subject_id) where finding is null do nothing returning id""",
                row.memberId(),
                row.path(),
                row.kind().code(),
                row.kind().subject(),
                row.subjectId(),
                row.since() != null
                        ? new String[0]
                        : row.counted().months().stream()
                                .map(m -> m.atDay(1).toString())
                                .toArray(String[]::new),
                Sql.orNull(row.since()),
                given.on(),
                given.paper() == null ? "member" : "paper",
                Sql.orNull(given.paper() == null ? null : given.paper().strip()),
                given.words().strip(),
                clock.now(),
                scope.actor(),
                scope.caller().name());
    }

    private static SignalAnswer read(ResultSet row) throws SQLException {
        return new SignalAnswer(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("member_id"),
                row.getString("path"),
                SignalKind.of(row.getString("kind")).orElseThrow(),
                row.getLong("subject_id"),
                SignalReading.months(row, "months"),
                Sql.date(row, "since"),
                Sql.date(row, "given_on"),
                row.getString("given_how"),
                row.getString("paper"),
                row.getString("words"),
                Sql.instant(row, "recorded_at"),
                row.getString("recorder"),
                row.getString("finding"),
                Sql.date(row, "found_on"),
                row.getString("found_body"),
                row.getString("found_reason"),
                row.getString("finder"),
                Sql.id(row, "meeting_id"),
                Sql.date(row, "meeting_on"));
    }
}
