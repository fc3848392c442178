package vn.dangvu.membership.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.membership.units.Ward.day;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class ReorganisationTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static long next = 1000;

    private final Ward ward = new Ward(ROOM);
    private long province;
    private long district;
    private List<Long> wards;
    private List<Long> branches;

    /** A province with Thành ủy Phúc Yên and five wards of two branches with three members each; Nam Viêm has groups. */
    @BeforeEach
    void fiveWards() {
        next += 1000;
        province = next;
        district = next + 1;
        ward.unit(province, "province", null, "Đảng bộ tỉnh", "2010-01-01");
        ward.unit(district, "district", province, "Đảng bộ thành phố Phúc Yên", "2010-01-01");
        wards = new ArrayList<>();
        branches = new ArrayList<>();
        List<String> names = List.of("Hai Bà Trưng", "Tiền Châu", "Hùng Vương", "Phúc Thắng", "Nam Viêm");
        for (int i = 0; i < names.size(); i++) {
            long id = next + 10 * (i + 1);
            ward.unit(id, "ward", district, "Đảng bộ phường " + names.get(i), "2015-01-01");
            wards.add(id);
            for (int b = 1; b <= 2; b++) {
                ward.unit(id + b, "branch", id, "Chi bộ " + b, "2018-03-01");
                branches.add(id + b);
                ward.members(id + b, 3, "2019-01-01");
            }
        }
    }

    @AfterEach
    void theTreeOfTodayAndTheLastPeriodsSayTheSame() {
        assertThat(
                        ROOM.value(
                                "select count(*) from membership.unit u left join membership.unit_period p on p.unit_id = u.id"
                                        + " and p.superseded_at = 'infinity' and p.valid_to = 'infinity' where (u.closed_on is null) <> (p.id is not null)"
                                        + " or p.id is not null and (p.path, p.name, p.type, p.parent_id) is distinct from (u.path, u.name, u.type, u.parent_id)"))
                .isEqualTo("0");
        assertThat(ROOM.value("select count(*) from membership.affiliation a join membership.unit u on u.id = a.unit_id"
                        + " where a.path <> u.path or u.closed_on < a.valid_to and a.superseded_at = 'infinity'"))
                .isEqualTo("0");
        assertThat(ROOM.value("select count(*) from membership.member m join membership.unit u on u.id = m.unit_id"
                        + " where m.path <> u.path or u.closed_on is not null"))
                .isEqualTo("0");
    }

    @Test
    void fiveWardsBecomeOneAndTheOldOnesStayReadable() {
        long namViem = wards.get(4);
        List<String> before = figures(namViem, "2024-12-31");
        List<String> treeBefore = tree("2024-12-31", province, district, namViem);

        long phucYen = mergeWards();

        assertThat(figures(namViem, "2024-12-31")).isEqualTo(before).containsExactly("6", "2");
        assertThat(tree("2024-12-31", province, district, namViem)).isEqualTo(treeBefore);
        assertThat(figures(phucYen, "2025-07-01").get(0)).isEqualTo("30");
        assertThat(figures(phucYen, "2025-06-30").get(0)).isEqualTo("0");
        assertThat(figures(namViem, "2025-07-01").get(0)).isEqualTo("0");
        assertThat(tree("2025-07-01", province, phucYen)).hasSize(1 + 1 + 1 + 10);
        assertThat(ROOM.use(UnitDirectory.class).one(read(phucYen), namViem).closedOn())
                .isEqualTo("2025-07-01");
        assertThat(ROOM.value("select count(*) from membership.unit_succession where to_unit = " + phucYen
                        + " and kind = 'merge'"))
                .isEqualTo("5");
        assertThat(ROOM.value("select count(*) from membership.affiliation where recorded_at > '2026-01-01'"))
                .as("nobody's branch changed")
                .isEqualTo("0");
    }

    @Test
    void aDecisionKeepsTheRulesOfItsDay() {
        long phucYen = mergeWards();
        UnitPast past = ROOM.use(ShowUnitPast.class).of(read(phucYen), phucYen);
        UnitPast old = ROOM.use(ShowUnitPast.class).of(read(phucYen), wards.get(4));

        assertThat(past.stages().get(0).rules().asOf()).isEqualTo(day("2025-07-01"));
        assertThat(past.stages().get(0).rules().values())
                .extracting(AppliedRules.Value::key)
                .contains("organisation.unit-types", "organisation.children.province", "organisation.children.ward");
        assertThat(past.stages().get(0).rules().values())
                .filteredOn(v -> v.key().equals("organisation.unit-types"))
                .singleElement()
                .satisfies(v -> assertThat(v.citation()).startsWith("294-QĐ/TW"));
        assertThat(past.successions().get(0).rules())
                .isEqualTo(past.stages().get(0).rules());
        assertThat(old.ending().rules()).isEqualTo(past.stages().get(0).rules());
        assertThat(old.stages().get(0).rules())
                .as("a unit of before the rules were kept")
                .isNull();
    }

    @Test
    void everyKindOfChangeKeepsItsRules() {
        long branch = branches.get(0);
        List<Long> three = membersOf(branch);
        ROOM.use(RenameUnit.class)
                .rename(
                        change(wards.get(0)),
                        ref(branch),
                        new RenameUnit.Names("branch", "Chi bộ Một", ""),
                        decision("2023-01-01"));
        ROOM.use(MoveUnit.class).move(change(district), ref(branch), wards.get(1), decision("2023-02-01"));
        ROOM.use(SplitUnit.class)
                .split(
                        change(wards.get(1)),
                        new Split(
                                ref(branch),
                                true,
                                List.of(
                                        part("Chi bộ Một A", three.subList(0, 1)),
                                        part("Chi bộ Một B", three.subList(1, 3)))),
                        decision("2023-03-01"));
        long opened = ROOM.use(OpenUnit.class)
                .open(
                        change(wards.get(2)),
                        new NewUnit("branch", wards.get(2), "Chi bộ mới", "", null, null),
                        decision("2023-04-01"));
        ROOM.use(DissolveUnit.class).dissolve(change(wards.get(2)), ref(opened), decision("2023-05-01"));

        assertThat(ROOM.value(
                        "select string_agg(rules ->> 'asOf', ' ' order by id) from membership.decision where path like '"
                                + ward.path(district)
                                + "%' and rules @> '{\"values\": [{\"key\": \"organisation.unit-types\"}]}'"))
                .isEqualTo("2023-01-01 2023-02-01 2023-03-01 2023-04-01 2023-05-01");
        assertThat(ROOM.use(ShowUnitPast.class)
                        .of(read(wards.get(2)), opened)
                        .ending()
                        .rules()
                        .asOf())
                .isEqualTo(day("2023-05-01"));
    }

    @Test
    void theClerkOfTheNewWardReadsTheDaysBeforeTheMerger() {
        long phucYen = mergeWards();
        Scope clerk = read(phucYen);

        assertThat(ROOM.use(ShowTree.class).opened(clerk, List.of(), day("2024-12-31")))
                .extracting(UnitNode::members)
                .containsExactly(6, 6, 6, 6, 6);
    }

    @Test
    void aMergerIsRefusedWhenTheCountTypedIsNotTheCountConcerned() {
        assertThatThrownBy(() -> merge(wards, newWard(), 29, "2025-07-01"))
                .isInstanceOf(OperationRefused.class)
                .hasMessage("units.count-differs");
    }

    @Test
    void onlyWhoAnswersForBothEndsMayReorganise() {
        Scope wardOnly = change(wards.get(0));
        assertThatThrownBy(() -> ROOM.use(MoveUnit.class)
                        .move(wardOnly, ref(branches.get(0)), wards.get(1), decision("2024-01-01")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        ROOM.use(DissolveUnit.class).dissolve(wardOnly, ref(wards.get(0)), decision("2024-01-01")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(ward.secretary(branches.get(0)), "unit.change"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aMovedBranchTakesItsGroupsMembersAndOtherRowsAlong() {
        long branch = branches.get(0);
        ward.unit(next + 500, "group", branch, "Tổ đảng số 1", "2020-01-01");
        ward.members(next + 500, 2, "2020-01-01");

        ROOM.use(MoveUnit.class).move(change(district), ref(branch), wards.get(1), decision("2024-01-01"));

        assertThat(figures(wards.get(1), "2024-01-01")).containsExactly("11", "4");
        assertThat(figures(wards.get(0), "2023-12-31")).containsExactly("8", "3");
        assertThat(figures(wards.get(0), "2024-01-01")).containsExactly("3", "1");
        assertThat(ROOM.value("select count(*) from membership.affiliation where recorded_at > '2026-01-01'"))
                .isEqualTo("0");
    }

    @Test
    void aDecisionThatArrivesLateIsWrittenUnderWhatHappenedSince() {
        long branch = branches.get(0);
        ROOM.use(OpenUnit.class).open(change(province), group(branch, "Tổ đảng mở sau"), decision("2024-03-01"));
        ROOM.use(MoveUnit.class).move(change(district), ref(branch), wards.get(1), decision("2024-01-01"));

        assertThat(figures(wards.get(1), "2024-02-01").get(1)).isEqualTo("3");
        assertThat(figures(wards.get(1), "2024-03-01").get(1)).isEqualTo("4");
        assertThatThrownBy(() -> ROOM.use(MoveUnit.class)
                        .move(change(district), ref(branch), wards.get(2), decision("2023-06-01")))
                .hasMessage("units.changed-later");
        assertThatThrownBy(() -> ROOM.use(MoveUnit.class)
                        .move(change(district), ref(branch), wards.get(2), decision("2017-06-01")))
                .hasMessage("units.not-yet-open");
        assertThatThrownBy(() -> ROOM.use(MoveUnit.class)
                        .move(change(district), ref(branch), wards.get(2), decision("2999-01-01")))
                .hasMessage("units.date-ahead");
    }

    @Test
    void aRenamedBranchKeepsTheOldNameInThePast() {
        long branch = branches.get(0);
        ROOM.use(RenameUnit.class)
                .rename(
                        change(wards.get(0)),
                        ref(branch),
                        new RenameUnit.Names("branch", "Chi bộ tổ dân phố Tân Minh", ""),
                        decision("2022-05-05"));

        assertThat(tree("2022-05-04", province, district, wards.get(0))).contains("Chi bộ 1 3");
        assertThat(tree("2022-05-05", province, district, wards.get(0))).contains("Chi bộ tổ dân phố Tân Minh 3");
        assertThat(ROOM.value("select count(*) from membership.unit_period where unit_id = " + branch
                        + " and superseded_at < 'infinity' and name = 'Chi bộ 1' and valid_to = 'infinity'"))
                .as("what was held true before stays known")
                .isEqualTo("1");
    }

    @Test
    void theTypesAreThoseOfTheRulesInForceOnTheDay() {
        Scope scope = change(province);
        assertThatThrownBy(() -> ROOM.use(OpenUnit.class)
                        .open(scope, new NewUnit("ward", district, "Phường mới", "", "", ""), decision("2025-07-01")))
                .hasMessage("units.type-not-allowed");
        assertThatThrownBy(() -> ROOM.use(OpenUnit.class)
                        .open(
                                scope,
                                new NewUnit("section", wards.get(0), "Bộ phận", "", "", ""),
                                decision("2025-07-01")))
                .hasMessage("units.type-not-allowed");
        ROOM.use(OpenUnit.class)
                .open(scope, new NewUnit("section", wards.get(0), "Bộ phận", "", "", ""), decision("2025-06-30"));
    }

    @Test
    void twoUnitsCannotHaveOneCode() {
        Scope scope = change(province);
        ROOM.use(OpenUnit.class)
                .open(scope, new NewUnit("branch", wards.get(0), "A", "", "25.1." + next, ""), decision("2020-01-01"));
        assertThatThrownBy(() -> ROOM.use(OpenUnit.class)
                        .open(
                                scope,
                                new NewUnit("branch", wards.get(0), "B", "", "25.1." + next, ""),
                                decision("2020-01-01")))
                .hasMessage("units.code-taken");
    }

    @Test
    void aBranchOfFortyFourBecomesTwo() {
        long branch = next + 600;
        ward.unit(branch, "branch", wards.get(0), "Chi bộ lớn", "2018-01-01");
        ward.unit(branch + 1, "group", branch, "Tổ đảng số 1", "2018-01-01");
        List<Long> people = new ArrayList<>(ward.members(branch, 30, "2018-01-01"));
        people.addAll(ward.members(branch + 1, 14, "2018-01-01"));
        var split = new Split(
                ref(branch),
                true,
                List.of(part("Chi bộ 1A", people.subList(0, 24)), part("Chi bộ 1B", people.subList(24, 44))));

        List<Long> parts = ROOM.use(SplitUnit.class).split(change(district), split, decision("2024-04-01"));

        assertThat(figures(parts.get(0), "2024-04-01").get(0)).isEqualTo("24");
        assertThat(figures(parts.get(1), "2024-04-01").get(0)).isEqualTo("20");
        assertThat(figures(branch, "2024-03-31")).containsExactly("44", "1");
        assertThat(figures(branch, "2024-04-01").get(0)).isEqualTo("0");
        assertThat(ROOM.value(
                        "select count(*) from membership.affiliation where arrived_by = 'reorganisation' and unit_id = "
                                + parts.get(1)
                                + " and arrived_from in ('Chi bộ lớn', 'Tổ đảng số 1') and decision_id is not null"))
                .isEqualTo("20");
    }

    @Test
    void aSplitThatForgetsSomebodyIsRefused() {
        long branch = branches.get(0);
        List<Long> people = membersOf(branch);
        assertThatThrownBy(() -> ROOM.use(SplitUnit.class)
                        .split(
                                change(district),
                                new Split(
                                        ref(branch),
                                        true,
                                        List.of(part("A", people.subList(0, 1)), part("B", people.subList(1, 2)))),
                                decision("2024-04-01")))
                .hasMessage("units.split-leaves-members");
        assertThatThrownBy(
                        () -> new Split(ref(branch), true, List.of(part("A", people), part("B", people.subList(1, 2)))))
                .hasMessage("units.split-twice");
        assertThatThrownBy(() -> ROOM.use(SplitUnit.class)
                        .split(
                                change(district),
                                new Split(ref(branch), false, List.of(part("A", membersOf(branches.get(1))))),
                                decision("2024-04-01")))
                .hasMessage("units.split-strangers");
    }

    @Test
    void twoBranchesBecomeOneAndMembersGoOver() {
        merge(List.of(branches.get(0)), null, 6, "2024-05-01");
        long going = branches.get(1);

        assertThat(figures(going, "2024-05-01").get(0)).isEqualTo("6");
        assertThat(figures(branches.get(0), "2024-04-30").get(0)).isEqualTo("3");
        assertThat(ROOM.value(
                        "select string_agg(distinct left_by || ' ' || left_to, ',') from membership.affiliation where unit_id = "
                                + branches.get(0) + " and superseded_at = 'infinity'"))
                .isEqualTo("reorganisation Chi bộ 2");
    }

    @Test
    void aBranchWithMembersCannotBeDissolved() {
        assertThatThrownBy(() -> ROOM.use(DissolveUnit.class)
                        .dissolve(change(district), ref(branches.get(0)), decision("2024-05-01")))
                .hasMessage("units.has-members");
        assertThatThrownBy(() -> ROOM.use(DissolveUnit.class)
                        .dissolve(change(district), ref(wards.get(0)), decision("2024-05-01")))
                .hasMessage("units.has-units-below");
        ward.unit(next + 700, "branch", wards.get(0), "Chi bộ rỗng", "2020-01-01");
        ROOM.use(DissolveUnit.class).dissolve(change(district), ref(next + 700), decision("2024-05-01"));
        assertThat(tree("2024-05-01", province, district, wards.get(0))).doesNotContain("Chi bộ rỗng 0");
        assertThat(tree("2024-04-30", province, district, wards.get(0))).contains("Chi bộ rỗng 0");
    }

    @Test
    void ofTwoWhoReorganiseAtOnceTheSecondIsToldSo() throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        UnitRef seen = ref(branches.get(0));
        Callable<Object> move = () -> {
            Scope scope = change(district);
            start.await();
            ROOM.use(MoveUnit.class).move(scope, seen, wards.get(1), decision("2024-01-01"));
            return "done";
        };
        Callable<Object> rename = () -> {
            Scope scope = change(district);
            start.await();
            ROOM.use(RenameUnit.class)
                    .rename(scope, seen, new RenameUnit.Names("branch", "Tên khác", ""), decision("2024-01-01"));
            return "done";
        };
        List<Future<Object>> both = List.of(pool.submit(move), pool.submit(rename));
        start.countDown();
        int refused = 0;
        for (Future<Object> one : both) {
            try {
                one.get();
            } catch (java.util.concurrent.ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(ChangedMeanwhile.class);
                refused++;
            }
        }
        pool.shutdown();
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void whatHangsOnAUnitThatEndsEndsWithItAndSaysWhy() {
        long branch = branches.get(0);
        long secretary = membersOf(branch).get(0);
        long actor = change(province).actor();
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (" + actor
                        + ", 'clerk', 'Cán bộ', 'x') on conflict do nothing",
                "insert into kernel.account (id, username, display_name, password_hash) values (" + next + ", 'u" + next
                        + "', 'Bí thư', 'x')",
                "insert into kernel.mandate (account_id, role, unit_id, valid_from, basis) values (" + next
                        + ", 'branch-secretary', " + branch + ", '2020-01-01', 'Nghị quyết')",
                "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values ("
                        + branch + ", " + secretary + ", 'secretary', 'elected', '2020-01-01', 1)");

        merge(List.of(branch), null, 6, "2024-05-01");

        assertThat(ROOM.value(
                        "select (valid_to <= current_date) || ' ' || ended_reason from kernel.mandate where unit_id = "
                                + branch))
                .isEqualTo("true 12-QĐ/ĐU");
        assertThat(ROOM.value(
                        "select p.valid_to || ' ' || p.end_reason || ' ' || d.number from membership.position_held p"
                                + " join membership.decision d on d.id = p.end_decision_id where p.unit_id = " + branch
                                + " and p.superseded_at = 'infinity'"))
                .isEqualTo("2024-05-01 reorganisation 12-QĐ/ĐU");
    }

    @Test
    void aFormSentTwiceOpensOneUnit() {
        ROOM.use(OpenUnit.class).open(change(province), group(branches.get(0), "Tổ một"), decision("2024-03-01"));
        assertThatThrownBy(() -> ROOM.use(OpenUnit.class)
                        .open(change(province), group(branches.get(0), "Tổ một"), decision("2024-03-01")))
                .hasMessage("units.opened-already");
    }

    @Test
    void whoIsWrittenIntoAUnitWhileItMovesGoesAlong() throws Exception {
        long branch = branches.get(0);
        String before = ward.path(branch);
        long newcomer = ward.members(branches.get(1), 1, "2019-01-01").get(0);
        var pool = Executors.newSingleThreadExecutor();
        try (var writer = ROOM.connection("dangvu_owner")) {
            writer.setAutoCommit(false);
            var statement = writer.createStatement();
            statement.execute("select path from membership.unit where id = " + branch + " for share");
            statement.execute(
                    "insert into membership.affiliation (member_id, unit_id, path, kind, valid_from, arrived_by,"
                            + " recorded_at, recorded_by) values (" + newcomer + ", " + branch + ", '" + before
                            + "', 'guest', '2020-01-01', 'opening', '2015-01-01', 1)");
            Scope scope = change(province);
            UnitRef seen = ref(wards.get(0));
            Future<?> moving =
                    pool.submit(() -> ROOM.use(MoveUnit.class).move(scope, seen, province, decision("2025-07-01")));
            awaitSomebodyWaiting();
            assertThat(moving).isNotDone();
            writer.commit();
            moving.get();
        }
        pool.shutdown();
        assertThat(ROOM.value("select path from membership.affiliation where member_id = " + newcomer
                        + " and unit_id = " + branch))
                .isEqualTo(ward.path(branch))
                .isNotEqualTo(before);
    }

    private static void awaitSomebodyWaiting() throws InterruptedException {
        while (ROOM.value("select 1 from pg_locks where not granted limit 1") == null) {
            Thread.sleep(10);
        }
    }

    @Test
    void aChangeLeavesOneEntryInTheAuditWithTheDecision() {
        ROOM.use(MoveUnit.class).move(change(district), ref(branches.get(0)), wards.get(1), decision("2024-01-01"));
        assertThat(ROOM.value("select action || ' ' || subject_type || ' ' || (subject_id = " + branches.get(0)
                        + ") || ' ' || as_of" + " || ' ' || detail from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("MoveUnit unit true 2024-01-01 12-QĐ/ĐU");
    }

    private long mergeWards() {
        return merge(wards, newWard(), 30, "2025-07-01");
    }

    private NewUnit newWard() {
        return new NewUnit("ward", province, "Đảng bộ phường Phúc Yên", "Phường Phúc Yên", "", "Phúc Yên");
    }

    private long merge(List<Long> from, NewUnit created, int count, String on) {
        List<UnitRef> refs = from.stream().map(this::ref).toList();
        UnitRef into = created == null ? ref(branches.get(1)) : null;
        return ROOM.use(MergeUnits.class)
                .merge(change(province), new MergeUnits.Merger(refs, into, created, count), decision(on));
    }

    private Split.Part part(String name, List<Long> members) {
        return new Split.Part(new NewUnit("branch", 0, name, "", "", ""), members, List.of());
    }

    private static NewUnit group(long branch, String name) {
        return new NewUnit("group", branch, name, "", "", "");
    }

    private static UnitDecision decision(String on) {
        return new UnitDecision("12-QĐ/ĐU", day(on), "Đảng ủy", "Về tổ chức", null, day(on));
    }

    private UnitRef ref(long id) {
        return new UnitRef(id, ward.version(id));
    }

    private Scope change(long unit) {
        return ROOM.scope(ward.clerk(unit), "unit.change");
    }

    private Scope read(long unit) {
        return ROOM.scope(ward.clerk(unit), "unit.read");
    }

    private List<Long> membersOf(long unit) {
        return List.of(ROOM.value(
                                "select string_agg(member_id::text, ',' order by member_id) from membership.affiliation"
                                        + " where unit_id = " + unit)
                        .split(","))
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    /** Members and units that counted for the unit on the day (the unit itself not counted). */
    private static List<String> figures(long unit, String on) {
        String under = "(select membership.units_under(" + unit + ", '" + on + "'))";
        return List.of(
                ROOM.value("select count(*) from membership.affiliation a where a.kind = 'home' and a.valid_from <= '"
                        + on + "' and a.valid_to > '" + on + "' and a.superseded_at = 'infinity' and a.unit_id in "
                        + under),
                ROOM.value("select greatest(count(*) - 1, 0) from membership.units_under(" + unit + ", '" + on + "')"));
    }

    private List<String> tree(String on, Long... opened) {
        Scope scope = ROOM.scope(Callers.with("organisation-clerk", province, ward.path(province)), "unit.read");
        return ROOM.use(ShowTree.class).opened(scope, List.of(opened), day(on)).stream()
                .map(n -> n.name() + " " + n.members())
                .toList();
    }
}
