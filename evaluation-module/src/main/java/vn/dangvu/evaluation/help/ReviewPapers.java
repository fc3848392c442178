package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.evaluation.round.DraftList;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.Screenings;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Subject;

/** Sets the papers of a review and of help from what is written down. Used inside an operation that has checked who may print. */
@ApplicationScoped
class ReviewPapers {
    private static final Map<String, String> TRENDS =
            Map.of("better", "Có tiến bộ", "same", "Chưa thay đổi", "worse", "Kém đi");
    private static final Map<String, String> ENDS = Map.of(
            "progressed", "Công nhận tiến bộ",
            "continued", "Tiếp tục giúp đỡ",
            "removal", "Đề nghị đưa ra khỏi Đảng",
            "transferred", "Chuyển đi, có nhận xét",
            "left", "Không còn là đảng viên");

    @Inject
    private Screenings screenings;

    @Inject
    private DraftList drafts;

    @Inject
    private Plans plans;

    @Inject
    private UnitPapers papers;

    @Inject
    private OfficialClock clock;

    /** @return nothing when there is no such paper */
    Optional<Printed> print(Scope scope, String form, long id, Format format) {
        return switch (form) {
            case "ds-ct28" -> Optional.of(list(scope, id, format));
            case "pb-ct28", "bbkp-ct28" -> vote(scope, form, id, format);
            case "ck-ct28", "pc-ct28", "kq-ct28" -> Optional.of(plan(scope, form, id, format));
            default -> Optional.empty();
        };
    }

    private Printed list(Scope scope, long id, Format format) {
        DraftList.Draft draft = drafts.of(scope, id);
        Values values = papers.heads(draft.unitId(), clock.today())
                .put("year", Integer.toString(draft.year()))
                .put("paper", draft.paper())
                .table("people", draft.rows());
        return papers.print(
                scope, new Subject(draft.path(), "review-round", id), "DS-CT28", clock.today(), values, format);
    }

    private Optional<Printed> vote(Scope scope, String form, long id, Format format) {
        Screening file = screenings.read(scope, id);
        if (!file.proposed()) {
            return Optional.empty();
        }
        LocalDate day = file.ballot().map(b -> b.meeting().heldOn()).orElse(clock.today());
        Values values = papers.heads(file.unitId(), day)
                .put("full_name", file.name())
                .table("choices", List.of(Map.of("what", "Đưa vào danh sách cần được giáo dục, giúp đỡ")));
        file.ballot().ifPresent(b -> counted(values, b));
        return Optional.of(papers.print(
                scope,
                new Subject(file.path(), Screenings.SUBJECT, id),
                form.equals("pb-ct28") ? "PB-CT28" : "BBKP-CT28",
                day,
                values,
                format));
    }

    private static void counted(Values values, Ballots.Ballot vote) {
        values.put("held_on", vote.meeting().heldOn())
                .put("place", vote.meeting().place())
                .put("chair", vote.meeting().chair())
                .put("secretary", vote.meeting().secretary())
                .put("base", vote.base())
                .put("issued", vote.count().issued())
                .put("returned", vote.count().returned())
                .put("valid", vote.count().valid())
                .put("in_favour", vote.count().inFavour())
                .put("against", vote.count().against())
                .put("blank", vote.count().blank())
                .put("needed", vote.needed())
                .put("majority", vote.majority())
                .put("result", vote.passed() ? "đưa vào danh sách" : "không đưa vào danh sách");
    }

    private Printed plan(Scope scope, String form, long id, Format format) {
        HelpPlan plan = plans.read(scope, id);
        LocalDate day = form.equals("kq-ct28") ? reported(plan) : plan.beginsOn();
        Values values = papers.heads(plan.unitId(), day)
                .put("full_name", plan.name())
                .put("begins", plan.beginsOn())
                .put("ends", plans.clock(plan).end().end())
                .put("listed_on", plan.listedOn())
                .put("paper", plan.paper())
                .put(
                        "commitment",
                        plan.last(Kind.COMMITMENT)
                                .map(a -> a.details().get("said"))
                                .orElse(null))
                .put(
                        "helper_names",
                        String.join(
                                ", ",
                                plan.helping().stream()
                                        .map(HelpPlan.Helper::name)
                                        .toList()))
                .put("outcome", plan.open() ? "đang giúp đỡ" : ENDS.get(plan.outcome()))
                .put("closed_paper", plan.closedPaper())
                .table("helpers", helpers(plan))
                .table("looks", looks(plan));
        plan.ballots().stream()
                .filter(Ballots.Ballot::stands)
                .reduce((a, b) -> b)
                .ifPresent(b -> values.put("voted_on", b.meeting().heldOn())
                        .put("question", ENDS.get(b.question()))
                        .put("in_favour", b.count().inFavour())
                        .put("base", b.base()));
        return papers.print(
                scope,
                new Subject(plan.path(), Plans.SUBJECT, id),
                form.toUpperCase(java.util.Locale.ROOT),
                day,
                values,
                format);
    }

    /** The day on which the plan ended; while it runs, today. */
    private LocalDate reported(HelpPlan plan) {
        return plan.open() ? clock.today() : plan.closedOn();
    }

    private static List<Map<String, String>> helpers(HelpPlan plan) {
        var rows = new ArrayList<Map<String, String>>();
        plan.helping().forEach(h -> rows.add(Map.of("name", h.name(), "from", Values.day(h.from()))));
        return rows;
    }

    private static List<Map<String, String>> looks(HelpPlan plan) {
        return plan.acts(Kind.LOOK).stream()
                .map(a -> Map.of(
                        "quarter", a.details().get("quarter"),
                        "on", Values.day(a.on()),
                        "trend", TRENDS.getOrDefault(a.details().get("trend"), ""),
                        "said", a.details().getOrDefault("said", "")))
                .toList();
    }
}
