package vn.dangvu.web.shell;

import static vn.dangvu.web.shell.MenuEntry.noun;
import static vn.dangvu.web.shell.MenuEntry.page;

import java.util.List;

/** Every noun and every page of the menu: what is to be done, what the work is about, oneself, how the system is kept. */
final class Menu {
    private static final String ANY_BELOW = "";

    private static final MenuEntry DUTIES = noun(
            "duties",
            "list-check",
            ANY_BELOW,
            page("duties.list", "/index.xhtml", "task.read"),
            page("duties.calendar", "/duties/calendar.xhtml", "task.read"));

    private static final MenuEntry MEMBERS = noun(
            "members",
            "users",
            "member.list",
            page("members.list", "/members/members.xhtml", "member.list", "search"),
            page("members.transfers", "/transfers/transfers.xhtml", "transfer.read"),
            page("members.collectives", "/transfers/collectives.xhtml", "transfer.read"),
            page("members.holds", "/transfers/holds.xhtml", "transfer.hold"),
            page("members.leaves", "/leave/leaves.xhtml", "leave.read"),
            page("members.aways", "/leave/aways.xhtml", "leave.read", "contact"),
            page("members.badges", "/members/badges.xhtml", "member.list"),
            page("members.corrections", "/members/corrections.xhtml", "member.correct"),
            page("members.duplicates", "/members/duplicates.xhtml", "member.merge"),
            page("members.blocks", "/members/number-blocks.xhtml", "member.change"));

    private static final MenuEntry ADMISSION = noun(
            "admission",
            "user-plus",
            ANY_BELOW,
            page("admission.candidates", "/admission/candidates.xhtml", "candidate.read"),
            page(
                    "admission.dossiers",
                    "/admission/dossiers.xhtml",
                    "dossier.read",
                    "declaration",
                    "declared-line",
                    "verification",
                    "introducer",
                    "ceremony",
                    "issue-decision",
                    "undo-step",
                    "tie-account"),
            page("admission.desk", "/admission/desk.xhtml", "dossier.read", "session"),
            page("admission.sources", "/admission/sources.xhtml", "candidate.read", "year-plan", "record-class"),
            page("admission.figures", "/admission/figures.xhtml", "dossier.read"));

    private static final MenuEntry MEETINGS = noun(
            "meetings",
            "calendar-event",
            ANY_BELOW,
            page("meetings.list", "/meetings/meetings.xhtml", "meeting.read"),
            page("meetings.plan", "/meetings/plan-meetings.xhtml", "meeting.read"),
            page("meetings.attendance", "/attendance/attendance.xhtml", "attendance.read"),
            page("meetings.contests", "/attendance/contests.xhtml", "attendance.read"),
            page("meetings.statistics", "/attendance/statistics.xhtml", "attendance.read"),
            page("meetings.signals", "/signals/list.xhtml", "signal.read"),
            page("meetings.studies", "/study/studies.xhtml", "study.read"),
            page("meetings.resolutions", "/meetings/resolutions.xhtml", "meeting.read"),
            page("meetings.tasks", "/work/tasks.xhtml", "work.read"),
            page("meetings.assign", "/work/assign-year.xhtml", "work.keep"));

    private static final MenuEntry EVALUATION = noun(
            "evaluation",
            "clipboard-check",
            ANY_BELOW,
            page("evaluation.campaigns", "/evaluation/campaigns.xhtml", "evaluation.read"),
            page(
                    "evaluation.ratings",
                    "/ratings/ratings.xhtml",
                    "evaluation.read",
                    "decide",
                    "deciding-vote",
                    "opinion",
                    "concerns",
                    "concern",
                    "tell"),
            page("evaluation.complaints", "/ratings/complaints.xhtml", "evaluation.read"),
            page(
                    "evaluation.units",
                    "/ratings/units.xhtml",
                    "evaluation.read",
                    "unit",
                    "unit-report",
                    "unit-opinion",
                    "units-vote",
                    "change-unit",
                    "raise-unit-cap",
                    "file"),
            page("evaluation.differences", "/ratings/differences.xhtml", "evaluation.read", "difference-names"),
            page("evaluation.sheets", "/evaluation/sheets.xhtml", "evaluation.plan", "set-sheet"));
    private static final MenuEntry REVIEW = noun(
            "review",
            "shield-search",
            ANY_BELOW,
            page(
                    "review.rounds",
                    "/review/rounds.xhtml",
                    "review.read",
                    "round",
                    "screening",
                    "criteria",
                    "add-criterion",
                    "listing-vote"),
            page("review.plans", "/review/plans.xhtml", "review.read", "plan", "plan-entry", "start-plan", "assess"),
            page(
                    "leaving.cases",
                    "/leaving/cases.xhtml",
                    "leaving.read",
                    "open-case",
                    "step",
                    "vote",
                    "request",
                    "words",
                    "decide",
                    "undo"),
            page("leaving.complaints", "/leaving/complaints.xhtml", "leaving.read"),
            page("review.report", "/review/report.xhtml", "review.read"));

    private static final MenuEntry DUES = noun(
            "dues",
            "cash",
            ANY_BELOW,
            page("dues.grid", "/dues/dues.xhtml", "dues.read"),
            page("dues.bases", "/dues/bases.xhtml", "dues.income"),
            page("dues.arrears", "/dues/arrears.xhtml", "dues.read"),
            page("dues.exemptions", "/dues/exemptions.xhtml", "dues.read"),
            page("dues.receipts", "/dues/receipts.xhtml", "dues.read"),
            page("dues.remittances", "/dues/remittances.xhtml", "dues.read"),
            page("dues.statement", "/dues/statement.xhtml", "dues.read"));

    private static final MenuEntry UNITS = noun(
            "units",
            "sitemap",
            ANY_BELOW,
            page("units.tree", "/units/units.xhtml", "unit.read"),
            page("units.list", "/units/list.xhtml", "unit.read"),
            page("units.merge", "/units/merge-units.xhtml", "unit.change"),
            page("units.directives", "/directives/directives.xhtml", "directive.read"),
            page("units.tasks", "/directives/tasks.xhtml", "directive.read", "carry-out", "settle-report"),
            page("units.visits", "/visits/visits.xhtml", "visit.read"),
            page("units.difficulties", "/visits/difficulties.xhtml", "visit.read"),
            page("units.report", "/visits/report.xhtml", "visit.read"));

    private static final MenuEntry FIGURES = noun(
            "figures",
            "chart-bar",
            "statistics.read",
            page("figures.figures", "/figures/figures.xhtml", "statistics.read"),
            page("figures.forms", "/forms/forms.xhtml", "print.form"),
            page("figures.intake", "/intake/sessions.xhtml", "member.import"));

    private static final MenuEntry SETTINGS = noun(
            "settings",
            "settings",
            ANY_BELOW,
            page("settings.audit", "/audit/audit.xhtml", "audit.read"),
            page("settings.inspection", "/inspection/packages.xhtml", "inspection.package", "make", "verify"),
            page("settings.mandates", "/access/mandates.xhtml", "mandate.read"),
            page("settings.rules", "/settings/rules.xhtml", "settings.read"),
            page("settings.forms", "/settings/form-templates.xhtml", "settings.read"),
            page("settings.calendar", "/settings/calendar.xhtml", "settings.read"),
            page("settings.accounts", "/access/accounts.xhtml", "account.manage"));

    private static final MenuEntry MY = noun(
            "my",
            "id",
            ANY_BELOW,
            page("my.file", "/my/file.xhtml", "member.read.own"),
            page("my.work", "/my/work.xhtml", "own.work"),
            page("my.attendance", "/my/attendance.xhtml", "own.attendance"),
            page("my.signals", "/my/signals.xhtml", "own.signals", "answer-signal"),
            page("my.evaluation", "/my/evaluation.xhtml", "own.evaluation"),
            page("my.help", "/my/help.xhtml", "own.review", "help-entry"),
            page("my.charge", "/my/charge.xhtml", "own.review"),
            page("my.rating", "/my/rating.xhtml", "own.evaluation"),
            page("my.dues", "/my/dues.xhtml", "own.dues"),
            page("my.leave", "/my/leave.xhtml", "own.leave.own"),
            page("my.leaving", "/my/leaving.xhtml", "own.leaving.own"),
            page("my.helping", "/my/helping.xhtml", "dossier.help.own"),
            page("my.dossier", "/my/dossier.xhtml", "own.dossier", "declaration", "declared-line"),
            page("my.account", "/my/account.xhtml", "own.account", "password", "delegate"));

    static final List<List<MenuEntry>> GROUPS = List.of(
            List.of(DUTIES),
            List.of(MEMBERS, ADMISSION, MEETINGS, EVALUATION, REVIEW, DUES, UNITS, FIGURES),
            List.of(MY, SETTINGS));

    /** What the bottom bar of a phone shows; the rest stands under "more". */
    static final List<String> PHONE = List.of("duties", "members", "meetings", "my");

    private Menu() {}
}
