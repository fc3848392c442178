package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.duties.QualityOfFiles;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.roll.FindMembers;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.MemberRow;

class DuplicatesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate TODAY = LocalDate.now();

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
        ROOM.asOwner(
                "insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, valid_to, recorded_by)"
                        + " select u.id, u.type, u.parent_id, u.path, u.name, u.short_name, '2004-01-01', 'infinity', 1 from membership.unit u"
                        + " where not exists (select 1 from membership.unit_period p where p.unit_id = u.id)");
    }

    private static Scope scope(Caller caller) {
        return ROOM.scope(caller, "member.merge");
    }

    private static long enter(long unit, String name, String born, Map<IdentifierKind, String> numbers) {
        return ROOM.use(EnterMember.class).enter(Ward.clerk(ROOM), Ward.entry(unit, Ward.person(name, born), numbers));
    }

    private static List<Long> pairOf(long id, Caller caller) {
        return ROOM.use(FindDuplicates.class).list(scope(caller)).stream()
                .filter(p -> p.first() == id || p.second() == id)
                .map(p -> p.first() == id ? p.second() : p.first())
                .toList();
    }

    private static String why(long first, long second) {
        return ROOM.use(FindDuplicates.class).list(scope(Ward.CLERK)).stream()
                .filter(p -> p.first() == first && p.second() == second)
                .map(DuplicatePair::why)
                .findFirst()
                .orElse("none");
    }

    private static void merge(long survivor, long ended, Fact... fromOther) {
        ROOM.use(MergeMembers.class).merge(scope(Ward.CLERK), survivor, ended, Set.of(fromOther));
    }

    private static void undo(long ended) {
        ROOM.use(UndoMerge.class).undo(scope(Ward.CLERK), ended);
    }

    private static MemberFile file(long id) {
        return ROOM.use(OpenMemberFile.class)
                .open(ROOM.scope(Ward.CLERK, "member.read"), id, AsOf.of(TODAY), "summary");
    }

    private static List<Long> listed(String name) {
        return ROOM
                .use(ListMembers.class)
                .page(ROOM.scope(Ward.CLERK, "member.list"), MemberFilter.on(TODAY), new Paging(0, 200, "name", false))
                .rows()
                .stream()
                .filter(r -> r.name().equals(name))
                .map(MemberRow::id)
                .toList();
    }

    private static List<Long> found(String name) {
        return ROOM.use(FindMembers.class).find(ROOM.scope(Ward.CLERK, "member.list"), name, TODAY, 20).found().stream()
                .map(FindMembers.Found::id)
                .toList();
    }

    private static long counted() {
        return ROOM.use(ReadFigures.class)
                .read(ROOM.scope(Ward.CLERK, "statistics.read"), new Question(Ward.WARD, TODAY, TODAY, null))
                .flow(Figure.TOTAL, Figure.CLOSING);
    }

    @Test
    void pairsAreFoundByNumberByNameAndBirthAndByNameWithABirthThatMayBeTheSame() {
        long one = enter(Ward.TAN_MINH, "Lê Thị Song", "03/02/1970", Map.of());
        long same = enter(Ward.BAO_AN, "Lê Thị Song", "03/02/1970", Map.of());
        long near = enter(Ward.BAO_AN, "Lê Thị Song", "1970", Map.of());
        long homonym = enter(Ward.BAO_AN, "Lê Thị Song", "04/02/1970", Map.of());
        long holder = enter(Ward.TAN_MINH, "Tên Cũ", "1960", Map.of(IdentifierKind.CARD, "026060000777"));
        long renamed = enter(Ward.BAO_AN, "Tên Mới", "1961", Map.of(IdentifierKind.CITIZEN, "026060000777"));

        assertThat(why(one, same)).isEqualTo("same");
        assertThat(why(one, near)).isEqualTo("near");
        assertThat(why(one, homonym)).isEqualTo("none");
        assertThat(why(holder, renamed)).isEqualTo("number");
    }

    @Test
    void nobodyIsComparedWithPeopleOutsideTheScope() {
        long ours = enter(Ward.TAN_MINH, "Ngô Văn Biên", "03/02/1970", Map.of());
        long theirs = ROOM.use(EnterMember.class)
                .enter(
                        ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.change"),
                        Ward.entry(Ward.OTHER_WARD, Ward.person("Ngô Văn Biên", "03/02/1970"), Map.of()));

        assertThat(pairOf(ours, Ward.CLERK)).isEmpty();
        assertThatThrownBy(() -> ROOM.use(CompareFiles.class).open(scope(Ward.CLERK), ours, theirs, AsOf.of(TODAY)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> merge(ours, theirs)).isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("select count(*) from membership.member where merged_into is not null and id in (" + ours
                        + ", " + theirs + ")"))
                .isEqualTo("0");
    }

    @Test
    void aPairFoundDifferentDoesNotComeBack() {
        long one = enter(Ward.TAN_MINH, "Đỗ Thị Khác", "03/02/1971", Map.of());
        long other = enter(Ward.BAO_AN, "Đỗ Thị Khác", "03/02/1971", Map.of());
        var keepApart = ROOM.use(KeepApart.class);

        assertThatThrownBy(() -> keepApart.different(scope(Ward.CLERK), other, one, " "))
                .hasMessage("register.correction-reason");
        assertThat(pairOf(one, Ward.CLERK)).containsExactly(other);
        keepApart.different(scope(Ward.CLERK), other, one, "Hai chị em họ");

        assertThat(pairOf(one, Ward.CLERK)).isEmpty();
    }

    @Test
    void afterAMergeOnePersonStandsInEveryListSearchFigureAndCheck() {
        String name = "Bùi Thị Gộp";
        long survivor = enter(Ward.TAN_MINH, name, "05/06/1965", Map.of(IdentifierKind.CARD, "26000444"));
        long ended = enter(Ward.BAO_AN, name, "05/06/1965", Map.of(IdentifierKind.CITIZEN, "026165000444"));
        var quality = ROOM.use(QualityOfFiles.class);
        long before = counted();
        ROOM.asOwner("update membership.member_facts set decided_on = '1990-01-01' where member_id in (" + survivor
                + ", " + ended + ")");

        merge(survivor, ended);

        assertThat(listed(name)).containsExactly(survivor);
        assertThat(found(name)).containsExactly(survivor);
        assertThat(found("026165000444")).containsExactly(survivor);
        assertThat(counted()).isEqualTo(before - 1);
        assertThat(pairOf(survivor, Ward.CLERK)).isEmpty();
        assertThat(ROOM.use(ListBadges.class)
                        .page(
                                ROOM.scope(Ward.CLERK, "member.list"),
                                LocalDate.of(2026, 11, 7),
                                new Paging(0, 200, "years", true))
                        .rows())
                .extracting(BadgeRow::memberId)
                .contains(survivor)
                .doesNotContain(ended);
        assertThat(quality.checkList(ROOM.scope(Ward.CLERK, "member.list"), Ward.TAN_MINH).lines().stream()
                        .filter(l -> l.member() == survivor)
                        .flatMap(l -> l.gaps().stream())
                        .map(g -> g.code()))
                .doesNotContain("twin");
        assertThat(quality.checkList(ROOM.scope(Ward.CLERK, "member.list"), Ward.BAO_AN)
                        .lines())
                .extracting(l -> l.member())
                .doesNotContain(ended);
        assertThat(file(ended).mergedInto()).isEqualTo(survivor);
        assertThat(file(survivor).number("citizen")).isEqualTo("026 165 ••• 444");
    }

    @Test
    void theSurvivorTakesWhatItLacksAndWhatIsChosen() {
        long survivor = enter(Ward.TAN_MINH, "Cao Văn Chọn", "05/06/1965", Map.of());
        long ended = enter(Ward.BAO_AN, "Cao Văn Chọn", "05/06/1965", Map.of());
        set(survivor, Map.of(Fact.OCCUPATION, "Làm ruộng", Fact.PHONE, "0912000111"));
        set(ended, Map.of(Fact.OCCUPATION, "Giáo viên", Fact.PHONE, "0912000222", Fact.TEMPORARY_ADDRESS, "Hà Nội"));
        ROOM.use(KeepFileItem.class)
                .add(
                        Ward.clerk(ROOM),
                        ended,
                        file(ended).version(),
                        FileItem.relative("child", "Cao Thị Con", null, null));

        merge(survivor, ended, Fact.OCCUPATION);

        Declaration now = file(survivor).declaration();
        assertThat(now.text(Fact.OCCUPATION)).isEqualTo("Giáo viên");
        assertThat(now.text(Fact.PHONE)).isEqualTo("0912000111");
        assertThat(now.text(Fact.TEMPORARY_ADDRESS)).isEqualTo("Hà Nội");
        assertThat(file(survivor).items(FileItem.Kind.RELATIVE)).hasSize(1);
    }

    private static void set(long id, Map<Fact, String> facts) {
        ROOM.use(UpdateFile.class).complete(Ward.clerk(ROOM), id, file(id).version(), facts);
    }

    /** Everything current of a person, without ids and moments. */
    private static String everything(long id) {
        return ROOM.value("select concat_ws(E'\\n',"
                + " (select string_agg(concat_ws('|', full_name, occupation, phone, born_on, valid_from, valid_to), ';' order by valid_from)"
                + "   from membership.member_facts where superseded_at = 'infinity' and member_id = m.id),"
                + " (select string_agg(concat_ws('|', unit_id, kind, valid_from, valid_to, arrived_by), ';' order by valid_from)"
                + "   from membership.affiliation where superseded_at = 'infinity' and member_id = m.id),"
                + " (select string_agg(concat_ws('|', standing, valid_from, valid_to), ';' order by valid_from)"
                + "   from membership.standing where superseded_at = 'infinity' and member_id = m.id),"
                + " (select string_agg(concat_ws('|', kind, value, valid_from, valid_to, series), ';' order by kind, valid_from)"
                + "   from membership.identifier where superseded_at = 'infinity' and member_id = m.id),"
                + " (select string_agg(concat_ws('|', position, unit_id, valid_from, valid_to), ';' order by position)"
                + "   from membership.position_held where superseded_at = 'infinity' and member_id = m.id),"
                + " (select string_agg(concat_ws('|', unit_id, valid_from, valid_to), ';' order by unit_id)"
                + "   from membership.branch_assignment where member_id = m.id),"
                + " (select string_agg(username, ';') from kernel.account where member_id = m.id),"
                + " (select string_agg(concat_ws('|', kind, label, relation), ';' order by label)"
                + "   from membership.file_entry where superseded_at = 'infinity' and member_id = m.id)) from membership.member m where m.id = "
                + id);
    }

    @Test
    void undoingAMergeGivesBothFilesBackAsTheyWere() {
        long survivor = enter(
                Ward.TAN_MINH,
                "Hoàng Văn Lùi",
                "05/06/1965",
                Map.of(IdentifierKind.CARD, "26000555", IdentifierKind.FILE, "000555 VP"));
        long ended = enter(Ward.BAO_AN, "Hoàng Văn Lùi", "1965", Map.of(IdentifierKind.CITIZEN, "026065000555"));
        set(survivor, Map.of(Fact.OCCUPATION, "Làm ruộng"));
        set(ended, Map.of(Fact.OCCUPATION, "Thợ mộc", Fact.PHONE, "0912000333"));
        ROOM.use(KeepFileItem.class)
                .add(
                        Ward.clerk(ROOM),
                        ended,
                        file(ended).version(),
                        FileItem.work(null, null, "Thợ mộc", "Hợp tác xã"));
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, label, started_on, started_precision, recorded_by) values ("
                        + survivor + ", 'rating', 'good', '2024-01-01', 'Y', 1), (" + ended
                        + ", 'rating', 'excellent', '2024-01-01', 'Y', 1)",
                "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (150, "
                        + ended + ", 'secretary', 'elected', '2020-01-01', 1)",
                "insert into membership.branch_assignment (member_id, unit_id, valid_from, recorded_by) values ("
                        + ended + ", 100, '2020-01-01', 1)",
                "insert into kernel.account (username, display_name, password_hash, member_id) values ('lui', 'Hoàng Văn Lùi', 'x', "
                        + ended + ")");
        String one = everything(survivor);
        String other = everything(ended);

        merge(survivor, ended, Fact.OCCUPATION);
        assertThat(everything(survivor))
                .contains("Thợ mộc", "secretary|150", "026065000555", "000555 VP", "lui", "100|2020-01-01");
        assertThat(everything(ended)).doesNotContain("secretary", "lui", "026065000555");
        undo(ended);

        assertThat(everything(survivor)).isEqualTo(one);
        assertThat(everything(ended)).isEqualTo(other);
        assertThat(listed("Hoàng Văn Lùi")).containsExactlyInAnyOrder(survivor, ended);
        assertThat(pairOf(survivor, Ward.CLERK)).containsExactly(ended);
        assertThatThrownBy(() -> undo(ended)).hasMessage("register.merge-none");
    }

    /** What was paid and attended under the other file counts for the survivor, and goes back when the merge is taken back. */
    @Test
    void whatTheBranchHasWrittenFollowsThePerson() {
        String name = "Lê Thị Theo";
        long survivor = enter(Ward.TAN_MINH, name, "05/06/1966", Map.of(IdentifierKind.CARD, "26000455"));
        long ended = enter(Ward.TAN_MINH, name, "05/06/1966", Map.of(IdentifierKind.CITIZEN, "026166000455"));
        String unit = "select id, path from membership.unit where id = " + Ward.TAN_MINH;
        ROOM.asOwner(
                "insert into membership.meeting (id, unit_id, path, kind, planned_on, held_on, recorded_by) select 910000 + n, u.id, u.path, 'monthly',"
                        + " date '2026-08-03' + n, date '2026-08-03' + n, 1 from (" + unit
                        + ") u, generate_series(1, 2) n");
        ROOM.asOwner(
                "insert into membership.attendance (meeting_id, member_id, path, day, state, recorded_by) select m.id, p.id, m.path, m.day,"
                        + " case p.id when " + ended
                        + " then 'present' else 'unexcused' end, 1 from membership.meeting m, (values (" + ended
                        + "), (" + survivor + ")) p (id) where m.id = 910001 or m.id = 910002 and p.id = " + ended);
        ROOM.asOwner(
                "update membership.attendance set state = 'excused', note = 'Ốm', version = 2 where meeting_id = 910002");
        ROOM.asOwner(
                "insert into membership.attendance_contest (meeting_id, member_id, path, state, words, contested_by) select meeting_id, member_id, path,"
                        + " state, 'Tôi có dự', 1 from membership.attendance where meeting_id = 910002");

        assertThatThrownBy(() -> ROOM.value(
                        TestServer.APP, "select count(*) from membership.carry_over(" + ended + ", " + survivor + ")"))
                .hasMessageContaining("are not being merged");
        merge(survivor, ended);
        assertThat(attended(survivor))
                .as("the survivor's own entry prevails")
                .isEqualTo("910001 unexcused, 910002 excused");
        assertThat(attended(ended)).isEqualTo("910001 present");
        assertThat(ROOM.value("select count(*) from membership.attendance_past where member_id = " + survivor))
                .isEqualTo("1");
        assertThat(ROOM.value("select count(*) from membership.attendance_contest where member_id = " + survivor))
                .isEqualTo("1");

        undo(ended);
        assertThat(attended(survivor)).isEqualTo("910001 unexcused");
        assertThat(attended(ended)).isEqualTo("910001 present, 910002 excused");
        assertThat(ROOM.value("select count(*) from membership.attendance_past where member_id = " + ended))
                .isEqualTo("1");
    }

    private static String attended(long member) {
        return ROOM.value(
                "select string_agg(meeting_id || ' ' || state, ', ' order by meeting_id) from membership.attendance where member_id = "
                        + member);
    }

    @Test
    void aMergeOnWhichSomebodyBuiltStays() {
        long survivor = enter(Ward.TAN_MINH, "Mai Thị Xây", "05/06/1965", Map.of());
        long ended = enter(Ward.BAO_AN, "Mai Thị Xây", "05/06/1965", Map.of());
        merge(survivor, ended);
        set(survivor, Map.of(Fact.OCCUPATION, "Giáo viên"));

        assertThatThrownBy(() -> undo(ended))
                .isInstanceOf(RegisterRefused.class)
                .hasMessage("register.merge-built-on");
        assertThat(file(ended).mergedInto()).isEqualTo(survivor);
        assertThat(listed("Mai Thị Xây")).containsExactly(survivor);
    }

    @Test
    void nothingIsWrittenToAFileThatWasMerged() {
        long survivor = enter(Ward.TAN_MINH, "Vũ Thị Đóng", "05/06/1965", Map.of());
        long ended = enter(Ward.BAO_AN, "Vũ Thị Đóng", "05/06/1965", Map.of());
        merge(survivor, ended);

        assertThatThrownBy(() -> set(ended, Map.of(Fact.PHONE, "0912"))).hasMessage("register.merged");
        assertThatThrownBy(() -> merge(ended, survivor)).hasMessage("register.merged");
        assertThatThrownBy(() -> merge(survivor, survivor)).hasMessage("register.same-file");
    }
}
