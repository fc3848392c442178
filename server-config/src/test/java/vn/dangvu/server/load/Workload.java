package vn.dangvu.server.load;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import vn.dangvu.evaluation.campaign.ListCampaigns;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.campaign.ReadCampaign;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.collective.ListUnitRatings;
import vn.dangvu.evaluation.decision.ListRatingComplaints;
import vn.dangvu.evaluation.decision.ListRatings;
import vn.dangvu.evaluation.differences.CompareLevels;
import vn.dangvu.evaluation.leaving.LeavingFilter;
import vn.dangvu.evaluation.leaving.ListLeaving;
import vn.dangvu.evaluation.rating.CapTrial;
import vn.dangvu.evaluation.rating.TryCap;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.paper.ListPaper.Column;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.attendance.NameAttendance;
import vn.dangvu.membership.attendance.ReadAttendance;
import vn.dangvu.membership.attendance.ShowGrid;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.ExportMembers;
import vn.dangvu.membership.roll.FindMembers;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.MemberRow;
import vn.dangvu.membership.signals.ListSignals;
import vn.dangvu.membership.signals.SignalWish;
import vn.dangvu.membership.units.ShowTree;
import vn.dangvu.server.load.LargeRegister.Places;

/** What the people of an office do all day, as operations of the product: permission, scope, row security, audit included. */
final class Workload {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final LocalDate END = LocalDate.of(YearOfAttendance.YEAR, 12, 31);
    private static final int PAGE = 20;
    private static final int ONE_COMMITTEE = 300_000;
    private static final int MILLION = 1_000_000;

    private final Room room;
    private final Places places;
    private final int members;
    private long campaign;
    private long ofWard;

    Workload(Room room, Places places, int members) {
        this.room = room;
        this.places = places;
        this.members = members;
    }

    /** @param rows gives back how many rows came */
    record Task(String who, String what, LongSupplier rows) {}

    Stream<Task> tasks() {
        return Stream.of(
                        who("branch secretary", Callers.with("branch-secretary", places.branch(), places.branchPath())),
                        who("ward clerk", Callers.with("organisation-clerk", places.ward(), places.wardPath())),
                        who("national reader", Callers.with("inspection-committee", places.root(), places.rootPath())),
                        export(),
                        review())
                .flatMap(s -> s);
    }

    private Stream<Task> who(String name, Caller caller) {
        Map<Criterion, String> filter = Map.of(Criterion.SEX, "F", Criterion.PROFESSIONAL_LEVEL, "university");
        return Stream.of(
                new Task(name, "list, page 1", () -> list(caller, Map.of(), 0)),
                new Task(name, "list, two conditions", () -> list(caller, filter, 0)),
                new Task(name, "list, page 500", () -> list(caller, Map.of(), 499 * PAGE)),
                new Task(name, "search without marks", () -> search(caller, "nguyen van hung")),
                new Task(name, "search with marks", () -> search(caller, "Nguyễn Thị Hương")),
                new Task(name, "search, one rare word", () -> search(caller, "sùng")),
                new Task(name, "search, last four figures", () -> search(caller, "4321")),
                new Task(name, "open a file", () -> open(caller)),
                new Task(name, "statistics of 2024", () -> figures(caller)),
                new Task(name, "tree, top opened", () -> tree(caller)),
                new Task(name, "attendance of a year, grid of a branch", () -> grid(caller)),
                new Task(name, "attendance of a year, statistics", () -> attendance(caller)),
                new Task(name, "attendance of a year, away without a reason", () -> away(caller)),
                new Task(name, "attendance of a year, signals", () -> signals(caller)),
                new Task(name, "review of a year, results", () -> results(caller)),
                new Task(name, "review of a year, who is reviewed", () -> reviewed(caller)),
                new Task(name, "review of a year, branches", () -> unitRatings(caller)),
                new Task(name, "review of a year, complaints", () -> complaints(caller)),
                new Task(name, "review of a year, differences", () -> differences(caller)),
                new Task(name, "review of a year, cases of leaving", () -> cases(caller)),
                new Task(name, "review of a year, reviews to choose from", () -> reviews(caller)),
                new Task(name, "review of a year, reviews with their progress", () -> campaigns(caller)));
    }

    private long list(Caller caller, Map<Criterion, String> criteria, int first) {
        Scope scope = room.scope(caller, "member.list");
        var filter = new MemberFilter(MemberFilter.on(TODAY).asOf(), criteria);
        return room.use(ListMembers.class)
                .page(scope, filter, new Paging(first, PAGE, "name", false))
                .rows()
                .size();
    }

    private long search(Caller caller, String typed) {
        Scope scope = room.scope(caller, "member.list");
        return room.use(FindMembers.class).find(scope, typed, TODAY, 10).found().size();
    }

    private long open(Caller caller) {
        Scope scope = room.scope(caller, "member.read");
        return room.use(OpenMemberFile.class)
                .open(scope, places.member(), AsOf.of(TODAY), "summary")
                .periods()
                .size();
    }

    /** About 25,000 rows of the country at 300,000 members; at millions those of one sex and two classes. */
    private Stream<Task> export() {
        Map<Criterion, String> filter =
                new EnumMap<>(Map.of(Criterion.SEX, "M", Criterion.PROFESSIONAL_LEVEL, "college"));
        if (members > MILLION) {
            filter.put(Criterion.AGE, "41-45");
        }
        Caller clerk = Callers.with("organisation-clerk", places.root(), places.rootPath());
        return Stream.of(new Task("clerk of the whole", "export to Excel", () -> export(clerk, filter)));
    }

    private long export(Caller caller, Map<Criterion, String> criteria) {
        Scope scope = room.scope(caller, "export.list");
        var columns = List.<Column<MemberRow>>of(
                new Column<>("Họ và tên", 30, MemberRow::name),
                new Column<>("Ngày sinh", 12, row -> String.valueOf(row.born())),
                new Column<>("Chi bộ", 30, MemberRow::unit),
                new Column<>("Quê quán", 40, row -> String.valueOf(row.homeTown())),
                new Column<>("Dân tộc", 12, row -> String.valueOf(row.ethnicity())),
                new Column<>("Ngày vào Đảng", 12, row -> String.valueOf(row.admitted())),
                new Column<>("Số thẻ", 14, row -> String.valueOf(row.card())));
        var paper = new ListPaper<>("Đảng bộ", "ĐẢNG CỘNG SẢN VIỆT NAM", "DANH SÁCH ĐẢNG VIÊN", List.of(), columns);
        var filter = new MemberFilter(AsOf.of(TODAY), criteria);
        return room.use(ExportMembers.class).excel(scope, filter, "name", false, paper, OutputStream::nullOutputStream);
    }

    /** As the committee of the whole register, which decides on everybody in it. */
    private Stream<Task> review() {
        if (members > ONE_COMMITTEE) {
            return Stream.of();
        }
        Caller caller = Callers.with("committee-secretary", places.root(), places.rootPath());
        return Stream.of(
                new Task("committee of the whole", "review of a year, the cap tried", () -> cap(caller)),
                new Task(
                        "committee of the whole",
                        "review of a year, where every branch stands",
                        () -> branches(caller)));
    }

    private long results(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        return room.use(ListRatings.class)
                .page(scope, ListRatings.Filter.all(ofWard()), new Paging(0, PAGE, "name", false))
                .rows()
                .size();
    }

    private long reviewed(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        return room.use(ListReviewed.class)
                .page(scope, new ListReviewed.Filter(ofWard(), null, false), new Paging(0, PAGE, "name", false))
                .rows()
                .size();
    }

    private long unitRatings(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        return room.use(ListUnitRatings.class)
                .page(scope, ofWard(), null, new Paging(0, PAGE, "name", false))
                .rows()
                .size();
    }

    private long complaints(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        return room.use(ListRatingComplaints.class)
                .page(scope, true, new Paging(0, PAGE, "due", false))
                .rows()
                .size();
    }

    private long differences(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        return room.use(CompareLevels.class).of(scope, 2025).parts().size();
    }

    private long cases(Caller caller) {
        Scope scope = room.scope(caller, "leaving.read");
        return room.use(ListLeaving.class)
                .page(scope, new LeavingFilter(null, null, null, null), new Paging(0, PAGE, "name", false))
                .rows()
                .size();
    }

    private long reviews(Caller caller) {
        return room.use(ListRatings.class)
                .reviews(room.scope(caller, "evaluation.read"))
                .size();
    }

    private long campaigns(Caller caller) {
        return room.use(ListCampaigns.class)
                .page(room.scope(caller, "evaluation.read"), new Paging(0, PAGE, "year", true))
                .rows()
                .size();
    }

    /** The review of the ward in whose middle everybody is measured. */
    private long ofWard() {
        if (ofWard == 0) {
            Caller clerk = Callers.with("organisation-clerk", places.ward(), places.wardPath());
            ofWard = room.use(ListRatings.class).reviews(room.scope(clerk, "evaluation.read")).stream()
                    .filter(review -> review.year() == 2025)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
        return ofWard;
    }

    private long cap(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        var wish = new CapTrial.Wish(CapReading.GOOD_AND_OUTSTANDING, 25, null, List.of());
        return room.use(TryCap.class).of(scope, campaign(scope), wish).rated();
    }

    private long branches(Caller caller) {
        Scope scope = room.scope(caller, "evaluation.read");
        return room.use(ReadCampaign.class)
                .read(scope, campaign(scope))
                .branches()
                .size();
    }

    private long campaign(Scope scope) {
        if (campaign == 0) {
            campaign = room.use(ListRatings.class).reviews(scope).get(0).id();
        }
        return campaign;
    }

    private long figures(Caller caller) {
        Scope scope = room.scope(caller, "statistics.read");
        var question = new Question(unit(caller), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), null);
        return room.use(ReadFigures.class).read(scope, question).amounts().size();
    }

    private long grid(Caller caller) {
        Scope scope = room.scope(caller, "attendance.read");
        return room.use(ShowGrid.class)
                .ofYear(scope, places.branch(), YearOfAttendance.YEAR)
                .rows()
                .size();
    }

    private long attendance(Caller caller) {
        Scope scope = room.scope(caller, "attendance.read");
        return room.use(ReadAttendance.class)
                .units(scope, unit(caller), YearOfAttendance.YEAR, END)
                .size();
    }

    private long away(Caller caller) {
        Scope scope = room.scope(caller, "attendance.read");
        return room.use(NameAttendance.class)
                .members(scope, unit(caller), YearOfAttendance.YEAR, END, true, new Paging(0, PAGE, "name", false))
                .rows()
                .size();
    }

    private long signals(Caller caller) {
        Scope scope = room.scope(caller, "signal.read");
        var wish = new SignalWish(unit(caller), YearOfAttendance.YEAR, "", 1, "", "");
        ListSignals.Listed listed = room.use(ListSignals.class).page(scope, wish, new Paging(0, PAGE, "level", false));
        return listed.page().rows().size() + listed.below().size();
    }

    private static long unit(Caller caller) {
        return caller.mandates().get(0).unitId();
    }

    private long tree(Caller caller) {
        Scope scope = room.scope(caller, "unit.read");
        return room.use(ShowTree.class)
                .opened(scope, List.of(unit(caller)), TODAY)
                .size();
    }
}
