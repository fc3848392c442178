package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.DuesRecord;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.Standing;

/** Somebody wrongly put out, or by more than was right, is a member again, with continuous seniority (294-QĐ/TW, 5.2.2); and the apology that is owed is kept. */
@UseCase("leaving.decide")
@ApplicationScoped
public class RestoreAfterComplaint {
    @Inject
    private Sql sql;

    @Inject
    private Cases cases;

    @Inject
    private Complaints complaints;

    @Inject
    private MembershipRegister register;

    @Inject
    private DuesRecord dues;

    @Inject
    private DisciplineEntry discipline;

    /** @param monthly what a month was assessed at when the member left, null where that is not known; {@code months} owed now */
    public record Owed(List<YearMonth> months, Long monthly) {
        public Long total() {
            return monthly == null ? null : monthly * months.size();
        }
    }

    /** What is owed after coming back on that day, to be read before; empty of months for somebody who never left. */
    public Owed owed(Scope scope, long id, LocalDate back) {
        CaseFile file = cases.read(scope, id);
        LocalDate left = file.act(Step.REGISTER)
                .map(a -> LocalDate.parse(a.details().get("from")))
                .orElse(null);
        return left == null
                ? new Owed(List.of(), null)
                : new Owed(
                        owed(left, back),
                        dues.assessed(
                                        scope,
                                        file.memberId(),
                                        YearMonth.from(left).minusMonths(1))
                                .orElse(null));
    }

    /** @return the months between leaving and coming back, for which dues are owed */
    public List<YearMonth> restore(Scope scope, long id, long version, long complaint, DecisionPaper paper) {
        CaseFile file = cases.held(scope, id, version);
        Complaint given = complaints.one(scope, file, complaint);
        if (!given.bringsBack()) {
            throw new OperationRefused("leaving.complaint.not-restored");
        }
        LocalDate left = file.act(Step.REGISTER)
                .map(a -> LocalDate.parse(a.details().get("from")))
                .orElseThrow(() -> new OperationRefused("leaving.complaint.still-a-member"));
        complaints.write(scope, given, Complaint.Act.of("restored", paper.signedOn(), paper.number(), null));
        long decision = register.record(scope, paper, file.branchId());
        register.restore(
                scope,
                new MembershipRegister.Restoration(
                        file.memberId(), before(file.memberId(), left), file.branchId(), paper.signedOn(), decision));
        given.act("decided").filter(a -> a.change() != null).ifPresent(a -> discipline.changed(scope, file, a));
        return owed(left, paper.signedOn());
    }

    public void apologise(Scope scope, long id, long version, long complaint, LocalDate on, String paper, String how) {
        CaseFile file = cases.held(scope, id, version);
        Complaint given = complaints.one(scope, file, complaint);
        boolean wrong =
                given.act("decided").filter(a -> !"upheld".equals(a.outcome())).isPresent();
        if (!wrong || given.act("apology").isPresent()) {
            throw new OperationRefused("leaving.complaint.no-apology");
        }
        Said.must(how, "leaving.field.missing", "@leaving.field.how");
        complaints.write(scope, given, Complaint.Act.of("apology", on, paper, how.strip()));
    }

    /** The month of leaving was owed then, the month of coming back is owed again; those between are owed now. */
    static List<YearMonth> owed(LocalDate left, LocalDate back) {
        YearMonth last = YearMonth.from(back);
        return Stream.iterate(YearMonth.from(left).plusMonths(1), m -> m.isBefore(last), m -> m.plusMonths(1))
                .toList();
    }

    private Standing before(long memberId, LocalDate left) {
        return sql.first(
                        Clause.of(
                                "select standing from membership.standing where member_id = ? and superseded_at = 'infinity'"
                                        + " and valid_from < ? and standing <> 'out' order by valid_from desc",
                                memberId,
                                left),
                        row -> Standing.of(row.getString(1)))
                .orElse(Standing.OFFICIAL);
    }
}
