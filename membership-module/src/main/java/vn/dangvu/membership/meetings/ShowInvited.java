package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots;

/** Whom a meeting is told to: everybody summoned who is free to come, and the member of the committee above who follows the branch. */
@UseCase(value = "meeting.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowInvited {
    @Inject
    private Meetings meetings;

    @Inject
    private Ballots ballots;

    @Inject
    private Sql sql;

    /**
     * @param memberId 0 for somebody who is not known by name
     * @param kind class of the voter in lower case; {@code assigned} for the one who follows the branch
     */
    public record Person(long memberId, String name, String kind) {}

    public List<Person> to(Scope scope, long id) {
        MeetingFile meeting = meetings.read(scope, id);
        Stream<Person> summoned =
                ballots
                        .summoned(
                                scope,
                                meeting.kind().body(),
                                meeting.unitId(),
                                meeting.plan().on())
                        .stream()
                        .filter(v ->
                                v.kind() != Ballots.VoterClass.SUSPENDED && v.kind() != Ballots.VoterClass.DETAINED)
                        .map(v -> new Person(v.memberId(), v.name(), v.kind().code()));
        return Stream.concat(assigned(meeting).stream(), summoned).toList();
    }

    /** Stands in the list by his office alone where the register does not show the branch who he is. */
    private List<Person> assigned(MeetingFile meeting) {
        if (!meeting.branch()) {
            return List.of();
        }
        List<Person> known = sql.list(
                Clause.of(
                        "select b.member_id, f.full_name from membership.branch_assignment b"
                                + " join membership.member_facts f on f.member_id = b.member_id and f.superseded_at = 'infinity'"
                                + " and f.valid_from <= ? and f.valid_to > ? where b.unit_id = ? and b.valid_from <= ? and b.valid_to > ?",
                        meeting.plan().on(),
                        meeting.plan().on(),
                        meeting.unitId(),
                        meeting.plan().on(),
                        meeting.plan().on()),
                row -> new Person(row.getLong("member_id"), row.getString("full_name"), "assigned"));
        return known.isEmpty() ? List.of(new Person(0, "", "assigned")) : known;
    }
}
