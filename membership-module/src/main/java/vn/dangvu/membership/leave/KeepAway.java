package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.MembershipRegister.CircumstanceChange;

/** The branch and a member who works far away: declared, the calendar of contact agreed, the remark of the place, the return. */
@UseCase("leave.keep")
@ApplicationScoped
public class KeepAway {
    @Inject
    private Sql sql;

    @Inject
    private Aways aways;

    @Inject
    private Applications people;

    @Inject
    private Declarations declarations;

    @Inject
    private Leaves leaves;

    @Inject
    private MembershipRegister register;

    /** The branch declares for the member, and agrees at once. */
    public long declare(Scope scope, long memberId, AwayWish wish, LocalDate agreedOn) {
        Applications.Person person = people.person(scope, memberId);
        leaves.mustBePast(agreedOn, null);
        long id = declarations.write(scope, person, wish, "branch");
        agreed(scope, aways.read(scope, id), agreedOn);
        return id;
    }

    /** The calendar is agreed, or agreed anew, with what has changed. */
    public void agree(Scope scope, long id, long version, AwayWish wish, LocalDate on) {
        AwayFile file = aways.take(scope, id, version);
        leaves.mustBePast(on, file.agreedOn());
        declarations.change(id, wish);
        agreed(scope, aways.read(scope, id), on);
    }

    private void agreed(Scope scope, AwayFile file, LocalDate on) {
        if (file.agreedOn() == null) {
            register.beginCircumstance(
                    scope,
                    new CircumstanceChange(
                            file.memberId(),
                            Circumstance.AWAY,
                            file.place(),
                            file.from(),
                            null,
                            file.expectedTo(),
                            null));
        } else if (file.expectedTo() != null) {
            register.expectEnd(scope, file.memberId(), Circumstance.AWAY, file.expectedTo());
        }
        LocalDate since = file.lastContact() == null ? on : file.lastContact();
        sql.update(Clause.of(
                "update membership.away set calendar_on = ?, next_contact = ? where id = ?",
                on,
                Months.after(since, file.everyMonths()),
                file.id()));
        scope.trail().asOf(on).detail("agreed");
    }

    /** What the Party organisation or the authority of the place says of the member. */
    public void remark(Scope scope, long id, long version, LocalDate on, String body, String text) {
        AwayFile file = aways.take(scope, id, version);
        remark(file, on, body, text);
        scope.trail().asOf(on).detail("remark");
    }

    private void remark(AwayFile file, LocalDate on, String body, String text) {
        leaves.mustBePast(on, file.from());
        Leaves.must(body, "leave.remark-body-missing");
        Leaves.must(text, "leave.remark-missing");
        sql.update(Clause.of(
                "update membership.away set host_remark = ?, host_body = ?, host_on = ? where id = ?",
                text.strip(),
                body.strip(),
                on,
                file.id()));
    }

    /** Back at home; the remark of the place is there by then (06-HD/TW, 10.3a). */
    public void back(Scope scope, long id, long version, LocalDate on) {
        AwayFile file = aways.take(scope, id, version);
        leaves.mustBePast(on, file.from().plusDays(1));
        if (file.remark() == null) {
            throw new OperationRefused("leave.remark-first");
        }
        if (file.lostOn() != null) {
            throw new OperationRefused("leave.find-first", file.lostOn());
        }
        if (file.agreedOn() != null) {
            register.endCircumstance(scope, file.memberId(), Circumstance.AWAY, on);
        }
        sql.update(Clause.of("update membership.away set returned_on = ? where id = ?", on, id));
        scope.trail().asOf(on).detail("back");
    }
}
