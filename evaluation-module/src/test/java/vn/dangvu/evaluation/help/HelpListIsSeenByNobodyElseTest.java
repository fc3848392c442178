package vn.dangvu.evaluation.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.evaluation.round.ListRounds;
import vn.dangvu.evaluation.round.ShowScreening;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** Every way to the help list for those who need not know it: by the pages' operations and by the application's own statements. */
class HelpListIsSeenByNobodyElseTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final List<String> TABLES = List.of(
            "evaluation.review_round",
            "evaluation.screening",
            "evaluation.screening_act",
            "evaluation.help_plan",
            "evaluation.help_helper",
            "evaluation.help_act");

    private static ReviewWard ward;

    @BeforeAll
    static void ward() {
        ReviewWard.people(ROOM);
        ward = new ReviewWard(ROOM).open(2024);
        ward.of(2).listed().helped(6L);
        ward.act(Kind.CONTACT, ward.help().plan().beginsOn(), Map.of("how", "talk", "said", "Trao đổi"));
        ROOM.use(PrintReviewPaper.class)
                .print(ward.scope(ReviewWard.COMMITTEE, "review.read"), "bbkp-ct28", ward.screening, Format.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation-clerk",
                "system-administrator",
                "assigned-committee-member",
                "superior-level",
            })
    void aRoleWithoutTheGrantOpensNothing(String role) {
        Caller caller = Callers.with(61, role, 50, "/50/", null);
        for (String permission : List.of("review.read", "review.keep", "review.decide")) {
            assertThatThrownBy(() -> ward.scope(caller, permission)).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void anotherBranchOpensNothingAndListsNothing() {
        var scope = ward.scope(ReviewWard.OTHER, "review.read");
        var paging = new Paging(0, 20, null, false);
        assertThat(ROOM.use(ListHelp.class).page(scope, null, "", paging).rows())
                .isEmpty();
        assertThatThrownBy(() -> ROOM.use(ListHelp.class).page(scope, 100L, "", paging))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ListRounds.class).page(scope, 2024, paging).rows())
                .allSatisfy(r -> assertThat(r.roundId()).isNull());
        assertThatThrownBy(() -> ROOM.use(ShowHelp.class).open(scope, ward.plan))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ShowScreening.class).open(scope, ward.screening))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theMemberReadsTheOwnEntryAHelperTheOwnChargeAndOthersNothing() {
        var mine = ROOM.use(MyReview.class);
        assertThat(mine.show(ward.scope(Callers.member(2), "own.review")).plans())
                .hasSize(1);
        assertThat(mine.show(ward.scope(Callers.member(2), "own.review")).charges())
                .isEmpty();
        assertThat(mine.show(ward.scope(Callers.member(6), "own.review")).charges())
                .hasSize(1);
        assertThat(mine.show(ward.scope(Callers.member(6), "own.review")).screenings())
                .isEmpty();
        for (long other : List.of(3L, 7L, 10L, 17L)) {
            var shown = mine.show(ward.scope(Callers.member(other), "own.review"));
            assertThat(shown.nothing() && shown.charges().isEmpty())
                    .as("member %s", other)
                    .isTrue();
            assertThatThrownBy(() -> mine.contact(
                            ward.scope(Callers.member(other), "own.review"),
                            ward.plan,
                            LocalDate.of(2024, 6, 1),
                            Map.of("how", "talk", "said", "x")))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> mine.contact(
                        ward.scope(Callers.member(2), "own.review"),
                        ward.plan,
                        LocalDate.of(2024, 6, 1),
                        Map.of("how", "talk", "said", "x")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> mine.commit(ward.scope(Callers.member(6), "own.review"), ward.plan, "Thay"))
                .isInstanceOf(AccessRefused.class);
    }

    /** As the application's user says it to the database, with the whole ward in its mandate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "member.list",
                "member.read",
                "statistics.read",
                "audit.read",
                "task.read",
                "meeting.read",
                "signal.read",
                "evaluation.read",
                "leaving.read",
                "dossier.read",
                "unit.change",
                "export.list",
                "own.signals",
                ""
            })
    void noOtherPermissionReadsARowOrAVote(String permission) throws SQLException {
        assertThat(rows("/50/", "", permission))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    @Test
    void underItsOwnPermissionTheMandateDecides() throws SQLException {
        assertThat(rows("/50/100/", "", "review.read"))
                .allSatisfy((t, rows) -> assertThat(rows).as(t).isPositive());
        assertThat(rows("/50/150/", "", "review.read"))
                .allSatisfy((t, rows) -> assertThat(rows).as(t).isZero());
        assertThat(rows("/50/100/", "", "inspection.package"))
                .as("a package is made of it")
                .allSatisfy((t, rows) -> assertThat(rows).as(t).isPositive());
        assertThat(rows("/50/150/", "", "inspection.package"))
                .allSatisfy((t, rows) -> assertThat(rows).as(t).isZero());
        assertThat(rows("~", "3", "own.review"))
                .allSatisfy((t, rows) -> assertThat(rows).as(t).isZero());
        assertThat(rows("~", "6", "own.review"))
                .containsEntry("evaluation.screening", 0L)
                .containsEntry("evaluation.help_plan", 1L)
                .containsEntry("ballots", 0L);
        assertThat(rows("~", "2", "own.review"))
                .containsEntry("evaluation.screening", 1L)
                .containsEntry("evaluation.help_plan", 1L);
        assertThat(rows("~", "2", "own.signals"))
                .allSatisfy((t, rows) -> assertThat(rows).as(t).isZero());
    }

    private static Map<String, Long> rows(String path, String self, String permission) throws SQLException {
        var found = new TreeMap<String, Long>();
        try (Connection connection = ROOM.connection("dangvu_app");
                var statement = connection.createStatement()) {
            String hi = path.equals("~") ? "" : path.substring(0, path.length() - 1) + "0";
            statement.execute("select set_config('dangvu.lo', '" + path + "', false), set_config('dangvu.hi', '" + hi
                    + "', false), set_config('dangvu.self', '" + self + "', false), set_config('dangvu.permission', '"
                    + permission + "', false), set_config('dangvu.account', '21', false)");
            for (String table : TABLES) {
                found.put(table, count(connection, "select count(*) from " + table));
            }
            found.put(
                    "ballots",
                    count(
                            connection,
                            "select count(*) from membership.ballot where subject_type in ('screening', 'help-plan')"));
            found.put(
                    "papers",
                    count(
                            connection,
                            "select count(*) from kernel.generated_form where subject_type in ('screening', 'help-plan')"));
            found.put(
                    "voters",
                    count(
                            connection,
                            "select count(*) from membership.ballot_voter v join membership.ballot b on b.id = v.ballot_id"
                                    + " where b.subject_type = 'screening'"));
        }
        return found;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
