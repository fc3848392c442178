package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.admission.dossier.DossierFilter;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.admission.dossier.ListDossiers;
import vn.dangvu.admission.dossier.OpenDossier;
import vn.dangvu.admission.dossier.OpenOwnDossier;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Progress.State;
import vn.dangvu.admission.dossier.SpeakAsHelper;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.OfficialClock;

/** The dossiers of the demonstration: they add up, agree with the register, and the application finds in them what is meant to be there. */
class DemoDossiersTest {
    private static final String AHEAD = "dangvu.clock.days-ahead";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Room ROOM = new Room();
    private static final Map<String, Step> NEXT = new LinkedHashMap<>();

    static {
        NEXT.put("Vũ Minh Tuấn", Step.APPLICATION);
        NEXT.put("Nguyễn Hải Yến", Step.DECLARATION);
        NEXT.put("Trịnh Hoài Nam", Step.DECLARATION);
        NEXT.put("Kiều Thị Bích Ngọc", Step.VERIFICATION);
        NEXT.put("Lê Thị Thanh Nga", Step.INTRODUCTION);
        NEXT.put("Hà Thị Phương Thảo", Step.OPINIONS);
        NEXT.put("Cao Xuân Bách", Step.REMARK);
        NEXT.put("Nguyễn Thị Thu Trang", Step.CERTIFICATION);
        NEXT.put("Nguyễn Thị Thanh Huyền", Step.BRANCH_VOTE);
        NEXT.put("Đinh Công Tráng", Step.BRANCH_VOTE);
        NEXT.put("Dương Văn Quân", Step.APPRAISAL);
        NEXT.put("Lê Thị Hồng Nhung", Step.STANDING_VOTE);
        NEXT.put("Trần Quốc Bảo", Step.DECISION);
        NEXT.put("Nguyễn Thị Kim Dung", Step.NOTICE);
        NEXT.put("Hoàng Minh Đức", Step.CEREMONY);
        NEXT.put("Phan Thị Diệu Linh", Step.CEREMONY);
        NEXT.put("Bùi Văn Hùng", Step.MEMBER_FILE);
        NEXT.put("Bùi Bích Hoa", Step.MEMBER_FILE);
        NEXT.put("Nguyễn Minh Tuyết", Step.NEW_CLASS);
        NEXT.put("Phan Hữu Tùng", Step.NEW_CLASS);
        NEXT.put("Bùi Thanh Huệ", Step.NEW_CLASS);
        NEXT.put("Bùi Công Hải", Step.HELPER_REMARK);
        NEXT.put("Phạm Thị Ngà", Step.HELPER_REMARK);
        NEXT.put("Dương Công Sơn", Step.HELPER_REMARK);
        NEXT.put("Lý Bá Hòa", Step.SELF_REVIEW);
        NEXT.put("Huỳnh Thế Phúc", Step.HELPER_REMARK);
        NEXT.put("Tạ Bích Dung", Step.PROBATION_OPINIONS);
        NEXT.put("Đỗ Bích Thảo", Step.BRANCH_RECOGNITION);
        NEXT.put("Chu Quang Nam", Step.BRANCH_RECOGNITION);
        NEXT.put("Đỗ Quang Quân", Step.STANDING_RECOGNITION);
        NEXT.put("Đinh Thế Tiến", Step.RECOGNITION);
        NEXT.put("Đặng Thế Nam", Step.STANDING_DELETION);
    }

    private static final Map<String, Opened> OPENED = new LinkedHashMap<>();
    private static List<String> loaded;
    private static List<String> listed;
    private static long stale;
    private static Caller clerk;

    @BeforeAll
    static void openEveryDossier() {
        System.setProperty(AHEAD, Long.toString(ChronoUnit.DAYS.between(LocalDate.now(OfficialClock.ZONE), TODAY)));
        String database = DemoDatabase.copy();
        ROOM.open(database);
        long ward = number("select id from membership.unit where short_name = 'Nam Viêm'");
        clerk = Callers.with(
                "organisation-clerk", ward, ROOM.value("select path from membership.unit where id = " + ward));
        loaded = kept();
        assertThat(ROOM.use(ListDossiers.class)
                        .page(
                                ROOM.scope(clerk, "dossier.read"),
                                new DossierFilter("", null, "open"),
                                new Paging(0, 200, "due", false))
                        .rows())
                .hasSize(32);
        listed = kept();
        stale = number("select count(*) from admission.dossier where closed_on is null and stale_on = '-infinity'");
        lines("select id from admission.dossier order by id").forEach(id -> {
            Opened opened = ROOM.use(OpenDossier.class).open(ROOM.scope(clerk, "dossier.read"), Long.parseLong(id));
            OPENED.put(opened.file().name(), opened);
        });
    }

    @AfterAll
    static void close() {
        System.clearProperty(AHEAD);
        ROOM.close();
    }

    @Test
    void everyEndIsThere() {
        assertThat(
                        lines(
                                "select outcome || ' ' || count(*) from admission.dossier where closed_on is not null group by outcome"))
                .containsExactlyInAnyOrder("recognised 42", "refused 2", "moved 2", "withdrawn 1");
        assertThat(number("select count(*) from admission.dossier where closed_on is null"))
                .isEqualTo(32);
        assertThat(number("select count(distinct unit_id) from admission.dossier where closed_on is null"))
                .isEqualTo(11);
    }

    @Test
    void theStepThatIsMeantIsTheOneTheApplicationWaitsFor() {
        Map<String, Step> next = OPENED.values().stream()
                .filter(o -> o.file().closed() == null)
                .collect(Collectors.toMap(
                        o -> o.file().name(),
                        o -> o.progress().next().orElseThrow().step()));
        assertThat(next).containsExactlyInAnyOrderEntriesOf(NEXT);
    }

    @Test
    void theFirstListChangesNothingOfWhatWasLoaded() {
        assertThat(listed).isEqualTo(loaded);
        assertThat(stale).isZero();
    }

    @Test
    void whatIsKeptOfThoseRecognisedIsWhatTheApplicationFinds() {
        OPENED.values().stream()
                .filter(o ->
                        o.file().closed() != null && o.file().closed().outcome().equals("recognised"))
                .forEach(o -> {
                    Progress progress = o.progress();
                    assertThat(progress.next()).as(o.file().name()).isEmpty();
                    List<String> found = progress.steps().stream()
                            .map(at ->
                                    at.step().code() + "=" + at.state().code() + (at.on() == null ? "" : " " + at.on()))
                            .toList();
                    assertThat(lines(
                                    "select key || '=' || value from admission.dossier d, jsonb_each_text(d.progress) where d.id = "
                                            + o.file().id()))
                            .as(o.file().name())
                            .containsExactlyInAnyOrderElementsOf(found);
                    assertThat(progress.checks()).as(o.file().name()).noneMatch(Finding::blocks);
                });
    }

    @Test
    void whatIsWrongIsFound() {
        assertThat(OPENED.get("Lê Thị Thanh Nga").progress().checks())
                .anyMatch(f -> f.key().equals("dossier.admission.introducer-too-new") && f.blocks());
        assertThat(progress("Kiều Thị Bích Ngọc").at(Step.VERIFICATION).late()).isTrue();
        assertThat(progress("Kiều Thị Bích Ngọc").at(Step.REMARK).state()).isEqualTo(State.BLOCKED);
        assertThat(progress("Phan Thị Diệu Linh").at(Step.CEREMONY).late()).isTrue();
        assertThat(progress("Phan Thị Diệu Linh").at(Step.LATE_CEREMONY).state())
                .isEqualTo(State.OFFERED);
        assertThat(progress("Chu Quang Nam").at(Step.BRANCH_RECOGNITION).late()).isTrue();
        assertThat(progress("Đinh Công Tráng").at(Step.BRANCH_VOTE).state()).isEqualTo(State.FAILED);
        assertThat(progress("Huỳnh Thế Phúc").route().straddles()).isTrue();
        assertThat(progress("Trịnh Hoài Nam").at(Step.DECLARATION).why()).hasSizeBetween(8, 16);
        assertThat(progress("Ngô Thế Nam").at(Step.APPLICATION).why())
                .anyMatch(f -> f.key().equals("admission.again-never"));
    }

    @Test
    void sevenOf2020WentTheOldWay() {
        List<Opened> seven = OPENED.values().stream()
                .filter(o -> o.file()
                        .act(Step.CEREMONY)
                        .filter(a -> a.on().getYear() == 2020)
                        .isPresent())
                .toList();
        assertThat(seven).hasSize(7).allSatisfy(o -> {
            assertThat(o.file().closed().outcome()).isEqualTo("recognised");
            assertThat(o.progress().route().decidingBody()).isEqualTo("district-standing-committee");
            assertThat(o.progress().done(Step.COMMITTEE_VOTE)).isTrue();
            assertThat(o.progress().at(Step.STANDING_VOTE).state()).isEqualTo(State.NONE);
            assertThat(o.progress().at(Step.RECOGNITION).on().getYear()).isBetween(2021, 2022);
        });
    }

    @Test
    void everyVoteAddsUp() {
        assertThat(number("select count(*) from membership.ballot")).isGreaterThan(180);
        assertThat(
                        lines(
                                """
                        select b.id from membership.ballot b join (
                            select ballot_id, count(*) filter (where counts) as base,
                                count(*) filter (where counts and attendance = 'present') as there from membership.ballot_voter group by 1) v
                            on v.ballot_id = b.id
                        where b.base <> v.base or b.issued <> v.there or b.returned > b.issued or b.valid > b.returned
                            or b.in_favour + b.against + b.blank <> b.valid
                            or b.passed <> case when b.exceeded then b.in_favour * split_part(b.majority, '/', 2)::int > b.base * split_part(b.majority, '/', 1)::int
                                else b.in_favour * split_part(b.majority, '/', 2)::int >= b.base * split_part(b.majority, '/', 1)::int end"""))
                .isEmpty();
        assertThat(number(
                        "select count(*) from membership.ballot b where not exists (select 1 from membership.ballot_voter v"
                                + " where v.ballot_id = b.id)"))
                .isZero();
        assertThat(lines(
                        "select full_name || ' ' || in_favour * 100 / base from membership.ballot b join admission.dossier d on d.id = b.subject_id"
                                + " join admission.candidate c on c.id = d.candidate_id where not passed order by 1"))
                .hasSize(2)
                .anyMatch(l -> l.startsWith("Đinh Công Tráng 60"));
    }

    @Test
    void everyDossierOfAMemberAgreesWithTheRegister() {
        assertThat(
                        lines(
                                """
                        select c.full_name from admission.dossier d join admission.candidate c on c.id = d.candidate_id
                        left join membership.member_facts f on f.member_id = d.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        left join membership.decision w on w.id = (select a.decision_id from admission.act a where a.dossier_id = d.id and a.step = 'decision')
                        where d.ceremony_on is not null and (f.member_id is null or f.full_name <> c.full_name or f.decided_on is distinct from d.decided_on
                            or f.decided_number is distinct from w.number or w.signed_on is distinct from d.decided_on
                            or coalesce(f.readmitted_on, f.admitted_on) is distinct from d.ceremony_on
                            or d.outcome = 'recognised' and not exists (select 1 from membership.standing s where s.member_id = d.member_id
                                and s.standing = 'official' and s.valid_from = d.ceremony_on + interval '1 year' and s.superseded_at = 'infinity'
                                and s.decision_id = (select a.decision_id from admission.act a where a.dossier_id = d.id and a.step = 'recognition'))
                            or d.outcome is null and not exists (select 1 from membership.standing s where s.member_id = d.member_id
                                and s.standing = 'probationary' and s.valid_to = 'infinity' and s.superseded_at = 'infinity'))"""))
                .isEmpty();
        assertThat(
                        number(
                                "select count(*) from membership.standing s where s.standing = 'probationary' and s.valid_to = 'infinity'"
                                        + " and s.superseded_at = 'infinity' and not exists (select 1 from admission.dossier d where d.member_id = s.member_id)"))
                .isZero();
        assertThat(number(
                        "select count(*) from membership.affiliation a where a.arrived_by = 'admission' and a.valid_from >= '2020-01-01'"
                                + " and a.superseded_at = 'infinity' and not exists (select 1 from admission.dossier d where d.member_id = a.member_id"
                                + " and d.unit_id = a.unit_id and d.ceremony_on = a.valid_from)"))
                .isZero();
    }

    @Test
    void whoHelpsOrAnswersIsAnOfficialMemberOfTheBranch() {
        assertThat(lines(with("h.valid_from", "admission.helper h", "h.member_id", "h.candidate_id")))
                .isEmpty();
        assertThat(lines(with(
                        "coalesce(i.paper_on, '2026-11-15')",
                        "admission.introducer i join admission.dossier d on d.id = i.dossier_id and i.member_id is not null",
                        "i.member_id",
                        "d.candidate_id")))
                .isEmpty();
    }

    /** What lists show of an open dossier. */
    private static List<String> kept() {
        return lines(
                "select concat_ws(' ', id, step, due_key, due_on, branch_on, decided_on, ceremony_on, progress) from admission.dossier"
                        + " where closed_on is null order by id");
    }

    private static String with(String day, String from, String member, String candidate) {
        return "select c.full_name from " + from + " join admission.candidate c on c.id = " + candidate
                + " where not exists (select 1 from membership.affiliation a join membership.standing s on s.member_id = a.member_id"
                + " and s.standing = 'official' and s.valid_from <= " + day + " and s.valid_to > " + day
                + " and s.superseded_at = 'infinity' where a.member_id = " + member
                + " and a.unit_id = c.unit_id and a.kind = 'home'"
                + " and a.valid_from <= " + day + " and a.valid_to > " + day + " and a.superseded_at = 'infinity')";
    }

    @Test
    void noDayStandsBeforeOneItRestsOn() {
        OPENED.values().forEach(o -> o.progress().steps().stream()
                .filter(at -> at.on() != null)
                .forEach(at -> {
                    at.step().needs().stream()
                            .map(o.progress()::at)
                            .filter(need -> need.on() != null)
                            .forEach(need -> assertThat(need.on())
                                    .as("%s: %s before %s", o.file().name(), need.step(), at.step())
                                    .isBeforeOrEqualTo(at.on()));
                    assertThat(at.on()).isBeforeOrEqualTo(Biography.LAST_DAY);
                }));
    }

    @Test
    void theApplicantSeesTheOwnWayAndNoOther() {
        Caller applicant = account("quanchung");
        OpenOwnDossier.Own own = ROOM.use(OpenOwnDossier.class)
                .open(ROOM.scope(applicant, "own.dossier"))
                .orElseThrow();
        assertThat(own.file().name()).isEqualTo("Trịnh Hoài Nam").isEqualTo(applicant.name());
        assertThat(own.steps())
                .anyMatch(s -> s.step() == Step.DECLARATION && s.state().equals("open"));
        assertThat(ROOM.use(OpenOwnDossier.class).open(ROOM.scope(account("dangvien"), "own.dossier")))
                .isEmpty();
    }

    @Test
    void theHelperWritesTheRemark() {
        Opened dossier = OPENED.get("Huỳnh Thế Phúc");
        Caller helper = account("dvgiupdo");
        ROOM.use(SpeakAsHelper.class)
                .remark(
                        ROOM.scope(helper, "dossier.help"),
                        dossier.file().id(),
                        dossier.file().version(),
                        LocalDate.of(2026, 11, 20),
                        "Nhiệt tình",
                        "Ít phát biểu");
        assertThat(ROOM.value(
                        "select recorder from admission.act where step = 'helper-remark' and superseded_at is null and dossier_id = "
                                + dossier.file().id()))
                .isEqualTo(helper.name());
    }

    private static Caller account(String username) {
        return new Caller(
                number("select id from kernel.account where username = '" + username + "'"),
                ROOM.value("select display_name from kernel.account where username = '" + username + "'"),
                memberOf(username),
                List.of(),
                "test");
    }

    private static Long memberOf(String username) {
        String member = ROOM.value("select member_id from kernel.account where username = '" + username + "'");
        return member == null ? null : Long.valueOf(member);
    }

    private static Progress progress(String name) {
        return OPENED.get(name).progress();
    }

    private static long number(String query) {
        return Long.parseLong(ROOM.value(query));
    }

    private static List<String> lines(String query) {
        String all = ROOM.value("select string_agg(x::text, chr(10)) from (" + query + ") q(x)");
        return all == null ? List.of() : Arrays.asList(all.split("\n"));
    }
}
