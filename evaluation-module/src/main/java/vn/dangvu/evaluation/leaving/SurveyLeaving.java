package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.WhoMay;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;

/** What stands around a case: the person, who can see it, who must not write it down, what the next vote needs, what the decision brings. */
@UseCase(value = "leaving.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class SurveyLeaving {
    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    @Inject
    private Consequences consequences;

    @Inject
    private Ballots ballots;

    @Inject
    private WhoMay who;

    @Inject
    private OfficialClock clock;

    /** @param standing official or probationary, as the register says today; out after leaving */
    public record Person(String unit, LocalDate born, String standing, String card) {}

    /** @param relation of a member of the branch to the person concerned, as declared */
    public record Barred(String name, String relation) {}

    /** @param summoned everybody called, {@code base} those who count whether they come or not, {@code needed} votes of them */
    public record Vote(
            Step step, int summoned, int base, int needed, Fraction share, boolean exceeded, Citation citation) {}

    /** @param readers how many people of which role; {@code vote} null when no vote is waited for, or one of a body above the caller */
    public record Around(
            Person person, Map<String, Long> readers, List<Barred> barred, Vote vote, List<Finding> consequences) {}

    public Around of(Scope scope, long id) {
        CaseFile file = cases.read(scope, id);
        Progress progress = cases.progress(file, null);
        return new Around(
                person(file),
                readers(file),
                barred(file),
                vote(scope, file, progress),
                consequences.of(
                        file,
                        progress.at(Step.DECISION).on() == null
                                ? clock.today()
                                : progress.at(Step.DECISION).on()));
    }

    private Person person(CaseFile file) {
        return sql.first(
                        Clause.of(
                                """
                                select u.short_name, f.born_on, (select s.standing from membership.standing s where s.member_id = f.member_id
                                    and s.superseded_at = 'infinity' and s.valid_to = 'infinity') as standing,
                                    (select i.value from membership.identifier i where i.member_id = f.member_id and i.kind = 'card'
                                    and i.valid_to = 'infinity' and i.superseded_at = 'infinity' limit 1) as card
                                from membership.member_facts f, membership.unit u
                                where u.id = ? and f.member_id = ? and f.superseded_at = 'infinity' and f.valid_to = 'infinity'""",
                                file.branchId(),
                                file.memberId()),
                        row -> new Person(
                                row.getString("short_name"),
                                Sql.date(row, "born_on"),
                                row.getString("standing"),
                                row.getString("card")))
                .orElse(new Person("", null, null, null));
    }

    private Map<String, Long> readers(CaseFile file) {
        List<Long> units = Arrays.stream(file.path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
        var count = new TreeMap<String, Long>();
        who.reach(units, List.of("leaving.read"), clock.today()).forEach(h -> count.merge(h.role(), 1L, Long::sum));
        return count;
    }

    /** Declared relatives in the branch: none of them writes the minutes, counts, or enters anything of the case. */
    private List<Barred> barred(CaseFile file) {
        Map<String, String> relatives = new TreeMap<>();
        sql.list(
                Clause.of(
                        "select label, relation from membership.file_entry where member_id = ? and kind = 'relative'"
                                + " and superseded_at = 'infinity'",
                        file.memberId()),
                row -> relatives.put(VietnameseText.folded(row.getString(1)), row.getString(2)));
        return sql.list(
                Clause.of(
                        """
                        select f.full_name, f.folded from membership.member m join membership.member_facts f on f.member_id = m.id
                            and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        where m.unit_id = ? and m.id <> ? and m.merged_into is null and f.folded = any (?) order by f.sort_name""",
                        file.branchId(),
                        file.memberId(),
                        relatives.keySet().toArray(String[]::new)),
                row -> new Barred(row.getString(1), relatives.get(row.getString(2))));
    }

    private static String pathTo(long unit, String below) {
        String end = "/" + unit + "/";
        return below.substring(0, below.indexOf(end) + end.length());
    }

    private Vote vote(Scope scope, CaseFile file, Progress progress) {
        Step step = progress.steps().stream()
                .filter(a -> a.step().ballot() && a.state() != Progress.State.DONE)
                .map(Progress.At::step)
                .findFirst()
                .orElse(null);
        Long unit = step == null ? null : progress.route().unitOf(step, file.branchId());
        if (unit == null || !scope.covers(pathTo(unit, file.path()))) {
            return null;
        }
        var body = progress.route().bodyOf(step);
        List<Ballots.Voter> summoned = ballots.summoned(scope, body, unit, clock.today());
        int base = (int)
                summoned.stream().filter(v -> v.kind().counts(body, false)).count();
        LawOn law = cases.rules(file, null);
        Ballots.Majority majority = VoteWriter.majority(file.chain(), body);
        Fraction share = law.fraction(majority.parameter());
        int needed = majority.exceeded() ? base * share.numerator() / share.denominator() + 1 : share.least(base);
        return new Vote(
                step, summoned.size(), base, needed, share, majority.exceeded(), law.citation(majority.parameter()));
    }
}
