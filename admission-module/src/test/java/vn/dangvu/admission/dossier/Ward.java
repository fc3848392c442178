package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dangvu.admission.decision.DecideAdmission;
import vn.dangvu.admission.decision.EndProbation;
import vn.dangvu.admission.decision.HoldCeremony;
import vn.dangvu.admission.decision.IssuedPaper;
import vn.dangvu.admission.decision.RecordBranchVote;
import vn.dangvu.admission.decision.RecordCommitteeVote;
import vn.dangvu.admission.preparation.AskVerification;
import vn.dangvu.admission.preparation.DeclarationDraft;
import vn.dangvu.admission.preparation.DeclaredLine;
import vn.dangvu.admission.preparation.Introduce;
import vn.dangvu.admission.preparation.KeepDeclaration;
import vn.dangvu.admission.preparation.NewVerification;
import vn.dangvu.admission.source.AssignHelper;
import vn.dangvu.admission.source.CandidateKind;
import vn.dangvu.admission.source.EnlistCandidate;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.admission.source.NewEntry;
import vn.dangvu.admission.source.OpenCandidate;
import vn.dangvu.admission.source.Person;
import vn.dangvu.admission.source.RecordEntry;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.roll.People;

/** A ward with one branch of six and its people, and the way of one applicant step by step: each day follows the last one. */
public final class Ward {
    public static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", 1L);
    public static final Caller CLERK = Callers.with(23, "organisation-clerk", 50, "/50/", null);
    public static final Caller COMMITTEE = Callers.with(24, "committee-secretary", 50, "/50/", 7L);
    public static final Caller OTHER = Callers.with(25, "branch-secretary", 150, "/50/150/", null);

    /** Somebody with two mandates: of the office and of those who sign. */
    public static final Caller BOTH = new Caller(
            26,
            "Hai việc",
            null,
            List.of(CLERK.mandates().get(0), COMMITTEE.mandates().get(0)),
            "test");

    /** In favour: everybody, however many there are by now. */
    public static final int ALL = Integer.MAX_VALUE;

    private final Room room;

    /** Who keeps, appraises and signs. */
    public Caller keeper = SECRETARY;

    public Caller office = CLERK;
    public Caller signer = COMMITTEE;

    public LocalDate day;
    public long candidate;
    public long id;

    public Ward(Room room) {
        this.room = room;
    }

    public static void people(Room room) {
        var people = new People(room).ward();
        for (long i = 1; i <= 6; i++) {
            people.member(i, 100, "Nguyễn Văn " + (char) ('A' + i));
        }
        for (long i = 7; i <= 13; i++) {
            people.member(i, 150, "Trần Thị " + (char) ('A' + i));
            room.asOwner(
                    "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (50, "
                            + i + ", '" + (i == 7 ? "secretary" : "standing") + "', 'elected', '2020-01-01', 1)");
        }
    }

    public Scope scope(Caller caller, String permission) {
        return room.scope(caller, permission);
    }

    public Scope keep() {
        return scope(keeper, "dossier.keep");
    }

    public Scope appraise() {
        return scope(office, "dossier.appraise");
    }

    public Scope decide() {
        return scope(signer, "dossier.decide");
    }

    public Dossiers.Opened open() {
        return room.use(OpenDossier.class).open(scope(SECRETARY, "dossier.read"), id);
    }

    public long version() {
        return open().file().version();
    }

    public Progress.State state(Step step) {
        return open().progress().at(step).state();
    }

    public Ward after(int days) {
        day = day.plusDays(days);
        return this;
    }

    /** The next step is taken on that day. */
    public Ward until(LocalDate next) {
        day = next.minusDays(1);
        return this;
    }

    public static Caller named(Caller caller, String name) {
        return new Caller(caller.accountId(), name, caller.memberId(), caller.mandates(), "test");
    }

    /** Why it was refused: the keys of every reason. */
    public static List<String> reasons(ThrowingCallable work) {
        return catchThrowableOfType(OperationRefused.class, work).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::key)
                .toList();
    }

    public static Person person(String name, String born, boolean before) {
        return new Person(
                name,
                "F",
                PartialDate.read(born).date().orElse(null),
                "Kinh",
                null,
                null,
                null,
                null,
                "Giáo viên",
                null,
                "upper-secondary",
                null,
                true,
                before,
                null);
    }

    /** On the list with class and permission, and the dossier begun. */
    public Ward begin(String name, LocalDate listed) {
        return begin(person(name, "12/04/1996", false), listed, null);
    }

    public Ward begin(Person person, LocalDate listed, Long former) {
        enlisted(person, listed);
        entry(EntryKind.CERTIFICATE, listed.plusDays(60));
        entry(EntryKind.PERMISSION, listed.plusDays(90));
        return until(listed.plusDays(91)).started(former);
    }

    public Ward enlisted(Person person, LocalDate listed) {
        day = listed;
        candidate = room.use(EnlistCandidate.class)
                .enlist(scope(SECRETARY, "candidate.keep"), 100, person, CandidateKind.SYMPATHISER, day, "03-NQ/CB");
        room.use(AssignHelper.class)
                .assign(scope(SECRETARY, "candidate.keep"), candidate, 0, 2, day.plusDays(1), "03-NQ/CB");
        return this;
    }

    public Ward entry(EntryKind kind, LocalDate on) {
        long version = room.use(OpenCandidate.class)
                .open(scope(SECRETARY, "candidate.read"), candidate)
                .version();
        room.use(RecordEntry.class)
                .record(
                        scope(SECRETARY, "candidate.keep"),
                        candidate,
                        version,
                        new NewEntry(
                                kind,
                                on,
                                null,
                                kind == EntryKind.REVIEW ? "good" : null,
                                "12/CN",
                                "Trung tâm chính trị",
                                null));
        return this;
    }

    public Ward started(Long former) {
        after(1);
        id = room.use(StartDossier.class).start(keep(), candidate, day, former);
        return this;
    }

    /** Writes a step, whichever it is, on the next day with what it asks for: whether it is its turn or not. */
    public Ward attempt(Step step) {
        return switch (step.kind()) {
            case ACT -> act(step, filled(step));
            case DECLARATION -> declared();
            case VERIFICATION -> verified();
            case INTRODUCTION -> introduced(LocalDate.of(2015, 1, 1));
            case BALLOT -> vote(step, 6);
            case CEREMONY -> ceremony();
            case CANDIDATE -> this;
            case DECISION -> step == Step.DECISION ? admitted("1") : ended(step, "1");
        };
    }

    public static Map<String, String> filled(Step step) {
        return step.fields().stream().collect(Collectors.toMap(StepField::name, f -> switch (f.kind()) {
            case NUMBER -> "0";
            case DAY -> "01/02/2020";
            case CHOICE -> f.choices().get(0);
            default -> "Có";
        }));
    }

    public Ward act(Step step, Map<String, String> details) {
        after(1);
        switch (step.actor().permission()) {
            case "dossier.appraise" ->
                room.use(AppraiseStep.class).record(appraise(), id, version(), step, day, details);
            case "dossier.decide" -> room.use(CertifyStep.class).record(decide(), id, version(), step, day, details);
            default -> room.use(RecordStep.class).record(keep(), id, version(), step, day, details);
        }
        return this;
    }

    public Ward declared() {
        after(1);
        var keeping = room.use(KeepDeclaration.class);
        for (FileItem line : List.of(
                FileItem.relative(
                        "father", "Lê Văn Cha", PartialDate.read("1960").date().orElseThrow(), null),
                FileItem.relative(
                        "mother", "Trần Thị Mẹ", PartialDate.read("1962").date().orElseThrow(), null),
                FileItem.work(
                        PartialDate.read("09/2018").date().orElseThrow(), null, "Giáo viên", "Trường Tiểu học"))) {
            keeping.add(keep(), id, version(), new DeclaredLine(line, false));
        }
        keeping.save(keep(), id, version(), draft(day));
        return this;
    }

    public DeclarationDraft draft(LocalDate signed) {
        var facts = new HashMap<Fact, String>();
        facts.put(Fact.FULL_NAME, open().file().name());
        facts.put(Fact.BORN, open().file().candidate().person().born().format());
        facts.put(Fact.SEX, "F");
        facts.put(Fact.BIRTH_REGISTERED, "xã Nam Viêm");
        facts.put(Fact.HOME_TOWN, "xã Nam Viêm");
        facts.put(Fact.PERMANENT_ADDRESS, "TDP Cả Đông");
        facts.put(Fact.ETHNICITY, "Kinh");
        facts.put(Fact.RELIGION, "Không");
        facts.put(Fact.OCCUPATION, "Giáo viên");
        facts.put(Fact.GENERAL_LEVEL, "upper-secondary");
        facts.put(Fact.YOUTH_UNION, "26/03/2012");
        if (open().file().again()) {
            facts.put(Fact.ADMITTED, "03/02/1995");
            facts.put(Fact.INTRODUCER_1, "Nguyễn Văn B");
        }
        return new DeclarationDraft(
                Declaration.of(facts), java.util.Set.of(2, 16, 17, 18, 19, 20), "Sinh ra tại…", "Ưu điểm…", signed);
    }

    public Ward verified() {
        after(1);
        room.use(AskVerification.class)
                .ask(
                        keep(),
                        id,
                        version(),
                        new NewVerification("Đảng ủy xã Tam Hợp", "Mẹ", false, null, null, day, "7-CV/ĐU", null));
        after(10);
        long asked = open().file().verifying().get(0).id();
        room.use(AskVerification.class).answer(keep(), id, version(), asked, day, "true", "Đúng như khai");
        return this;
    }

    public Ward introduced(LocalDate since) {
        after(1);
        introduce(2, since);
        introduce(3, since);
        return this;
    }

    public void introduce(long member, LocalDate since) {
        room.use(Introduce.class)
                .byMember(
                        keep(),
                        id,
                        version(),
                        new Introduce.ByMember(member, since, false, null, day, "Đủ tiêu chuẩn"));
    }

    public static Map<String, String> opinions() {
        return Map.of(
                "organisation_name", "Chi đoàn TDP",
                "organisation_asked", "12",
                "organisation_agreed", "12",
                "residence_name", "Chi bộ nơi cư trú",
                "residence_asked", "5",
                "residence_agreed", "5",
                "strengths", "Tích cực");
    }

    /** Everything the branch needs before it considers. */
    public Ward prepared() {
        act(Step.APPLICATION, Map.of());
        declared();
        verified();
        introduced(LocalDate.of(2015, 1, 1));
        act(Step.OPINIONS, opinions());
        act(Step.REMARK, Map.of("signer", "Nguyễn Văn B", "text", "Đủ điều kiện"));
        return act(Step.CERTIFICATION, Map.of("signer", "Trần Thị H", "politics", "clear", "eligible", "yes"));
    }

    public Ballots.Meeting meeting() {
        return new Ballots.Meeting(day, "Nhà văn hóa", "Nguyễn Văn B", "Bí thư", "Nguyễn Văn C");
    }

    /** A vote in which all come but {@code absent}, who are excused; {@code inFavour} of those who vote agree. */
    public Ward vote(Step step, int inFavour, Long... absent) {
        after(1);
        boolean branch = step.actor().permission().equals("dossier.keep");
        List<Ballots.Voter> summoned = branch
                ? room.use(RecordBranchVote.class).summoned(keep(), id, step, day)
                : room.use(RecordCommitteeVote.class).summoned(appraise(), id, step, day);
        Map<Long, Ballots.Attendance> there = new HashMap<>();
        summoned.forEach(v -> there.put(
                v.memberId(),
                List.of(absent).contains(v.memberId()) ? Ballots.Attendance.EXCUSED : Ballots.Attendance.PRESENT));
        int voting = (int) summoned.stream()
                .filter(v -> there.get(v.memberId()) == Ballots.Attendance.PRESENT)
                .filter(v -> v.kind().counts(step.body(), true))
                .count();
        int agree = Math.min(inFavour, voting);
        var count = new Ballots.Count(voting, voting, voting, agree, voting - agree, 0);
        var vote = new Ballots.Minuted(
                meeting(), Ballots.Method.SECRET, there, count, new Ballots.Minutes("Lý lịch rõ ràng", null, null));
        if (branch) {
            room.use(RecordBranchVote.class).record(keep(), id, version(), step, vote);
        } else {
            room.use(RecordCommitteeVote.class).record(appraise(), id, version(), step, vote);
        }
        return this;
    }

    /** The last vote of a step. */
    public Ballots.Ballot ballot(Step step) {
        return room.use(OpenDossier.class)
                .open(scope(CLERK, "dossier.read"), id)
                .file()
                .ballot(step)
                .orElseThrow();
    }

    /** The branch agreed, the office proposes, the standing committee of the ward agreed. */
    public Ward agreed() {
        return vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, 6);
    }

    public IssuedPaper paper(String number) {
        return new IssuedPaper(number, day, "Ban Thường vụ Đảng ủy phường", "Trần Thị H", null, null);
    }

    public Ward admitted(String number) {
        after(1);
        room.use(DecideAdmission.class).admit(decide(), id, version(), paper(number));
        return this;
    }

    public Ward celebrated() {
        return act(Step.NOTICE, Map.of()).after(2).ceremony();
    }

    public Ward ceremony() {
        after(1);
        room.use(HoldCeremony.class).hold(keep(), id, version(), day, "Nhà văn hóa", "Nguyễn Văn B", 2);
        return this;
    }

    public Ward onProbation() {
        act(Step.MEMBER_FILE, Map.of());
        after(60);
        return act(Step.NEW_CLASS, Map.of("number", "5/CN", "body", "Trung tâm chính trị"));
    }

    /** The papers after twelve months. */
    public Ward reviewed() {
        day = open().progress().at(Step.CEREMONY).on().plusMonths(12);
        act(Step.SELF_REVIEW, Map.of("strengths", "Tốt", "weaknesses", "Ít phát biểu"));
        act(Step.HELPER_REMARK, Map.of("helper", "Nguyễn Văn C", "strengths", "Tốt", "weaknesses", "Không"));
        return act(Step.PROBATION_OPINIONS, opinions());
    }

    public Ward recognised(String number) {
        return ended(Step.RECOGNITION, number);
    }

    public Ward ended(Step step, String number) {
        after(1);
        if (step == Step.RECOGNITION) {
            room.use(EndProbation.class).recognise(decide(), id, version(), paper(number));
        } else {
            room.use(EndProbation.class).delete(decide(), id, version(), paper(number));
        }
        return this;
    }
}
