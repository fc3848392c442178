package vn.dangvu.membership.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.NumberRegister;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.Meetings;
import vn.dangvu.membership.work.Given;
import vn.dangvu.membership.work.Tasks;

/** What a meeting resolved goes into the book, and everybody it gives something to do finds it in the list of tasks. */
@UseCase("meeting.keep")
@ApplicationScoped
public class AdoptResolution {
    private static final String REGISTER = "NQ/CB";

    @Inject
    private Sql sql;

    @Inject
    private Meetings meetings;

    @Inject
    private UnitTree units;

    @Inject
    private NumberRegister numbers;

    @Inject
    private Tasks tasks;

    /**
     * @param given what it gives to whom; may be empty
     * @return the id
     */
    public long adopt(Scope scope, long meetingId, long version, ResolutionText text, List<Given> given) {
        MeetingFile meeting = meetings.take(scope, meetingId, version);
        if (meeting.held() == null) {
            throw new OperationRefused("minutes.is-none");
        }
        UnitTree.Place unit = units.covered(scope, meeting.unitId());
        var wrong = new ArrayList<Finding>(text.mistakes());
        wrong.addAll(tasks.mistakes(unit, source(meeting, 0, "-"), given));
        OperationRefused.ifBlocked(wrong);
        mustBePassed(meetingId, text.motionId());
        int year = meeting.held().on().getYear();
        int number = number(meeting, year, text.number());
        long id = insert(scope, meeting, year, number, text);
        String basis = "Nghị quyết số %02d-NQ/%s".formatted(number, meeting.branch() ? "CB" : "ĐU");
        tasks.give(scope, unit, source(meeting, id, basis), given);
        scope.trail().asOf(meeting.held().on()).detail("resolution " + number + "/" + year);
        return id;
    }

    private static Tasks.Source source(MeetingFile meeting, long resolution, String basis) {
        var on = meeting.held().on();
        return new Tasks.Source("resolution", resolution, basis, on, on.getYear());
    }

    /** A question that was put to the vote and not carried gives no resolution. */
    private void mustBePassed(long meetingId, Long motionId) {
        if (motionId == null) {
            return;
        }
        boolean passed = sql.first(
                        Clause.of(
                                "select b.passed from membership.motion o join membership.ballot b on b.subject_type = 'motion'"
                                        + " and b.subject_id = o.id and b.annulled_at is null where o.id = ? and o.meeting_id = ?"
                                        + " order by b.round desc limit 1",
                                motionId,
                                meetingId),
                        row -> row.getBoolean(1))
                .orElse(false);
        if (!passed) {
            throw new OperationRefused("resolutions.not-passed");
        }
    }

    private int number(MeetingFile meeting, int year, Integer typed) {
        String term = Integer.toString(year);
        if (typed == null) {
            return numbers.next(REGISTER, meeting.unitId(), term);
        }
        boolean taken = !sql.list(
                        Clause.of(
                                "select 1 from membership.resolution where unit_id = ? and year = ? and number = ?",
                                meeting.unitId(),
                                year,
                                typed),
                        row -> true)
                .isEmpty();
        if (taken) {
            throw new OperationRefused("resolutions.number-taken", typed, year);
        }
        numbers.given(REGISTER, meeting.unitId(), term, typed);
        return typed;
    }

    private long insert(Scope scope, MeetingFile meeting, int year, int number, ResolutionText text) {
        return sql.first(
                        Clause.of(
                                "insert into membership.resolution (unit_id, path, meeting_id, year, number, subject, adopted_on, assessment,"
                                        + " tasks, arrangement, motion_id, signer, signer_post, recorded_by)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                                meeting.unitId(),
                                meeting.path(),
                                meeting.id(),
                                year,
                                number,
                                text.subject().strip(),
                                meeting.held().on(),
                                Sql.orNull(text.assessment()),
                                text.tasks().strip(),
                                Sql.orNull(text.arrangement()),
                                Sql.orNull(text.motionId()),
                                text.signer().strip(),
                                text.signerPost().strip(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }
}
