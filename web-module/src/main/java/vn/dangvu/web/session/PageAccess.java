package vn.dangvu.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.kernel.access.Access;

/**
 * Which permission opens which page: any one of those named. The operations behind a page ask again; this keeps a page that
 * would only show an empty form from opening at all. A page that is not named here does not open.
 */
@ApplicationScoped
public class PageAccess {
    private static final Map<String, List<String>> PAGES = new TreeMap<>();

    static {
        open("own.account", "/index.xhtml", "/help.xhtml", "/my/account.xhtml", "/my/password.xhtml");
        open("mandate.delegate", "/my/delegate.xhtml");
        open(
                "member.list",
                "/members/members.xhtml",
                "/members/search.xhtml",
                "/members/badges.xhtml",
                "/members/number-blocks.xhtml",
                "/duties/quality.xhtml");
        open("member.change", "/members/update-member.xhtml", "/members/member-item.xhtml");
        open("member.merge", "/members/duplicates.xhtml", "/members/duplicate.xhtml");
        open("export.list", "/members/export", "/units/export");
        open("unit.read", "/units/units.xhtml", "/units/unit.xhtml", "/units/list.xhtml", "/units/chart.xhtml");
        open(
                "unit.change",
                "/units/merge-units.xhtml",
                "/units/assign-branch.xhtml",
                "/units/dissolve-unit.xhtml",
                "/units/end-post.xhtml",
                "/units/move-unit.xhtml",
                "/units/open-unit.xhtml",
                "/units/record-consent.xhtml",
                "/units/record-post.xhtml",
                "/units/record-term.xhtml",
                "/units/rename-unit.xhtml",
                "/units/split-unit.xhtml");
        open(
                "statistics.read",
                "/figures/figures.xhtml",
                "/figures/tables.xhtml",
                "/figures/closings.xhtml",
                "/figures/export");
        open("print.form", "/forms/forms.xhtml", "/forms/print");
        open(
                "member.import",
                "/intake/sessions.xhtml",
                "/intake/upload.xhtml",
                "/intake/columns.xhtml",
                "/intake/confirm.xhtml",
                "/intake/marked.xhtml",
                "/intake/problems.xhtml",
                "/intake/result.xhtml",
                "/intake/row.xhtml",
                "/intake/template.xhtml");
        open(
                "settings.read",
                "/settings/rules.xhtml",
                "/settings/rule.xhtml",
                "/settings/calendar.xhtml",
                "/settings/form-templates.xhtml",
                "/settings/form-template.xhtml");
        open("candidate.read", "/admission/candidates.xhtml", "/admission/candidate.xhtml", "/admission/sources.xhtml");
        open(
                "candidate.keep",
                "/admission/enlist-candidate.xhtml",
                "/admission/update-candidate.xhtml",
                "/admission/candidate-entry.xhtml",
                "/admission/assign-helper.xhtml",
                "/admission/change-listing.xhtml",
                "/admission/settle-entry.xhtml",
                "/admission/tie-account.xhtml",
                "/admission/record-class.xhtml");
        open("admission.plan", "/admission/year-plan.xhtml");
        open("dossier.read", "/admission/dossiers.xhtml", "/admission/dossier.xhtml", "/admission/desk.xhtml");
        open(
                "dossier.keep",
                "/admission/start-dossier.xhtml",
                "/admission/declaration.xhtml",
                "/admission/declared-line.xhtml",
                "/admission/verification.xhtml",
                "/admission/introducer.xhtml",
                "/admission/ceremony.xhtml");
        open("dossier.appraise", "/admission/session.xhtml");
        open("dossier.print", "/admission/print");
        open("dossier.decide", "/admission/issue-decision.xhtml");
        open("own.dossier", "/my/dossier.xhtml", "/my/declaration.xhtml", "/my/declared-line.xhtml");
        open("dossier.help", "/my/helping.xhtml");
        PAGES.put("/admission/dossier-step.xhtml", List.of("dossier.keep", "dossier.appraise", "dossier.decide"));
        PAGES.put("/admission/dossier-vote.xhtml", List.of("dossier.keep", "dossier.appraise"));
        PAGES.put("/admission/undo-step.xhtml", List.of("dossier.keep", "dossier.appraise", "dossier.decide"));
        open("dossier.read", "/admission/figures.xhtml", "/admission/figure-names.xhtml");
        open("export.list", "/admission/figures-export");
        open("audit.read", "/audit/audit.xhtml");
        open("mandate.read", "/access/mandates.xhtml");
        open("account.manage", "/access/accounts.xhtml", "/access/account.xhtml", "/access/export");
        open("document.write", "/papers/close-paper.xhtml", "/papers/close-photo.xhtml", "/papers/photo.xhtml");
        PAGES.put("/settings/decide.xhtml", List.of("settings.approve", "settings.propose"));
        PAGES.put("/members/member.xhtml", List.of("member.read", "member.read.reason"));
        PAGES.put("/my/file.xhtml", List.of("member.read", "own.account"));
        PAGES.put("/members/corrections.xhtml", List.of("member.correct", "member.approve"));
        PAGES.put("/members/correction.xhtml", List.of("member.correct", "member.approve", "member.read"));
        PAGES.put("/members/propose-correction.xhtml", List.of("member.correct"));
        PAGES.put("/papers/add-paper.xhtml", List.of("document.write", "dossier.keep", "meeting.keep", "leaving.keep"));
        PAGES.put("/documents", List.of("document.read"));
        PAGES.put("/photos", List.of("member.read"));
        open(
                "meeting.read",
                "/meetings/meetings.xhtml",
                "/meetings/meeting.xhtml",
                "/meetings/plan-meetings.xhtml",
                "/meetings/resolutions.xhtml",
                "/meetings/resolution.xhtml",
                "/meetings/print");
        open(
                "meeting.keep",
                "/meetings/add-meeting.xhtml",
                "/meetings/change-plan.xhtml",
                "/meetings/call-off.xhtml",
                "/meetings/invite.xhtml",
                "/meetings/hold-meeting.xhtml",
                "/meetings/minutes.xhtml",
                "/meetings/note-opinion.xhtml",
                "/meetings/meeting-vote.xhtml",
                "/meetings/settle-minutes.xhtml",
                "/meetings/amend-minutes.xhtml",
                "/meetings/adopt-resolution.xhtml",
                "/meetings/annul-resolution.xhtml");
        open("work.read", "/work/tasks.xhtml", "/work/task.xhtml", "/work/print");
        open("work.keep", "/work/assign-year.xhtml", "/work/give-task.xhtml", "/work/follow-task.xhtml");
        open("own.work", "/my/work.xhtml");
        open(
                "attendance.read",
                "/attendance/attendance.xhtml",
                "/attendance/meeting-attendance.xhtml",
                "/attendance/entry.xhtml",
                "/attendance/contests.xhtml",
                "/attendance/contest.xhtml",
                "/attendance/statistics.xhtml");
        open("export.list", "/attendance/export");
        open("study.read", "/study/studies.xhtml", "/study/study.xhtml");
        open("study.keep", "/study/record-study.xhtml", "/study/enter-study.xhtml");
        open("own.attendance", "/my/attendance.xhtml", "/my/contest-attendance.xhtml");
        open(
                "dues.read",
                "/dues/dues.xhtml",
                "/dues/arrears.xhtml",
                "/dues/exemptions.xhtml",
                "/dues/exemption.xhtml",
                "/dues/receipts.xhtml",
                "/dues/remittances.xhtml",
                "/dues/statement.xhtml",
                "/dues/print",
                "/dues/export");
        open("dues.keep", "/dues/payment.xhtml", "/dues/apply-exemption.xhtml");
        open("dues.income", "/dues/bases.xhtml", "/dues/basis.xhtml");
        open("own.dues", "/my/dues.xhtml");
        PAGES.put("/dues/remittance.xhtml", List.of("dues.keep", "dues.remit"));
        PAGES.put("/dues/undo.xhtml", List.of("dues.keep", "dues.remit", "dues.decide"));
        open(
                "directive.read",
                "/directives/directives.xhtml",
                "/directives/directive.xhtml",
                "/directives/tasks.xhtml",
                "/directives/file",
                "/directives/export");
        open("directive.issue", "/directives/issue-directive.xhtml", "/directives/settle-report.xhtml");
        open("directive.carry", "/directives/carry-out.xhtml");
        PAGES.put("/directives/decide-directive.xhtml", List.of("directive.approve", "directive.issue"));
        open(
                "visit.read",
                "/visits/visits.xhtml",
                "/visits/visit.xhtml",
                "/visits/difficulties.xhtml",
                "/visits/difficulty.xhtml",
                "/visits/report.xhtml",
                "/visits/export");
        open(
                "visit.keep",
                "/visits/plan-visits.xhtml",
                "/visits/record-visit.xhtml",
                "/visits/hear-difficulty.xhtml",
                "/visits/follow-difficulty.xhtml");
        open("signal.read", "/signals/list.xhtml", "/signals/member.xhtml", "/signals/export");
        open("signal.keep", "/signals/answer.xhtml", "/signals/judge.xhtml");
        open("own.signals", "/my/signals.xhtml", "/my/answer-signal.xhtml");
        open(
                "evaluation.read",
                "/evaluation/campaigns.xhtml",
                "/evaluation/campaign.xhtml",
                "/evaluation/people.xhtml",
                "/evaluation/person.xhtml",
                "/evaluation/cap.xhtml",
                "/evaluation/export",
                "/evaluation/print");
        open(
                "evaluation.plan",
                "/evaluation/open.xhtml",
                "/evaluation/call-off.xhtml",
                "/evaluation/change-group.xhtml",
                "/evaluation/sheets.xhtml",
                "/evaluation/set-sheet.xhtml");
        open(
                "evaluation.keep",
                "/evaluation/propose.xhtml",
                "/evaluation/vote.xhtml",
                "/evaluation/annul-vote.xhtml",
                "/evaluation/enter-review.xhtml",
                "/evaluation/remark.xhtml");
        open("evaluation.decide", "/evaluation/raise-cap.xhtml");
        open("own.evaluation", "/my/evaluation.xhtml", "/my/evaluation-print");
        open(
                "review.read",
                "/review/rounds.xhtml",
                "/review/round.xhtml",
                "/review/screening.xhtml",
                "/review/criteria.xhtml",
                "/review/plans.xhtml",
                "/review/plan.xhtml",
                "/review/report.xhtml",
                "/review/print",
                "/review/export");
        open(
                "review.keep",
                "/review/open-round.xhtml",
                "/review/close-round.xhtml",
                "/review/listing-vote.xhtml",
                "/review/start-plan.xhtml",
                "/review/assess.xhtml");
        open("review.decide", "/review/order-rounds.xhtml", "/review/add-criterion.xhtml");
        PAGES.put("/review/screening-step.xhtml", List.of("review.keep", "review.decide"));
        PAGES.put("/review/plan-entry.xhtml", List.of("review.keep", "review.decide"));
        open("own.review", "/my/help.xhtml", "/my/charge.xhtml", "/my/help-entry.xhtml");
        open("task.read", "/duties/calendar.xhtml", "/duties/calendar.ics", "/duties/calendar.pdf");
        open(
                "transfer.read",
                "/transfers/transfers.xhtml",
                "/transfers/transfer.xhtml",
                "/transfers/collectives.xhtml",
                "/transfers/collective.xhtml",
                "/transfers/print");
        open("transfer.keep", "/transfers/start-transfer.xhtml");
        open(
                "transfer.office",
                "/transfers/start-arrival.xhtml",
                "/transfers/check-file.xhtml",
                "/transfers/start-collective.xhtml");
        open("transfer.hold", "/transfers/holds.xhtml");
        PAGES.put("/transfers/transfer-step.xhtml", List.of("transfer.keep", "transfer.office", "transfer.decide"));
        PAGES.put("/transfers/end-transfer.xhtml", List.of("transfer.keep", "transfer.office"));
        PAGES.put("/transfers/collective-step.xhtml", List.of("transfer.office", "transfer.decide"));
        open(
                "leave.read",
                "/leave/leaves.xhtml",
                "/leave/leave.xhtml",
                "/leave/aways.xhtml",
                "/leave/away.xhtml",
                "/leave/print");
        open("leave.keep", "/leave/apply-leave.xhtml", "/leave/declare-away.xhtml", "/leave/contact.xhtml");
        PAGES.put("/leave/decide-leave.xhtml", List.of("leave.keep", "leave.decide"));
        open("own.leave", "/my/leave.xhtml");
        open("evaluation.read", "/ratings/ratings.xhtml", "/ratings/rating.xhtml", "/ratings/complaints.xhtml");
        open("evaluation.decide", "/ratings/deciding-vote.xhtml", "/ratings/change-rating.xhtml");
        open("evaluation.verify", "/ratings/concerns.xhtml", "/ratings/concern.xhtml");
        open("evaluation.tell", "/ratings/tell.xhtml");
        open("own.evaluation", "/my/rating.xhtml");
        open("evaluation.read", "/ratings/units.xhtml", "/ratings/unit.xhtml", "/ratings/file.xhtml", "/ratings/print");
        open("evaluation.read", "/ratings/differences.xhtml", "/ratings/difference-names.xhtml");
        open("evaluation.read", "/ratings/differences-export");
        open("evaluation.decide", "/ratings/units-vote.xhtml", "/ratings/raise-unit-cap.xhtml");
        PAGES.put("/ratings/change-unit.xhtml", List.of("evaluation.decide", "evaluation.plan"));
        PAGES.put("/ratings/unit-report.xhtml", List.of("evaluation.keep", "evaluation.plan"));
        PAGES.put(
                "/ratings/unit-opinion.xhtml", List.of("evaluation.decide", "evaluation.appraise", "evaluation.plan"));
        open("inspection.package", "/inspection/packages.xhtml", "/inspection/make.xhtml", "/inspection/verify.xhtml");
        PAGES.put("/ratings/decide.xhtml", List.of("evaluation.decide", "evaluation.appraise"));
        PAGES.put("/ratings/opinion.xhtml", List.of("evaluation.decide", "evaluation.appraise"));
        PAGES.put("/ratings/complaint.xhtml", List.of("evaluation.decide", "evaluation.appraise"));
        open(
                "leaving.read",
                "/leaving/cases.xhtml",
                "/leaving/case.xhtml",
                "/leaving/complaints.xhtml",
                "/leaving/print");
        open("leaving.keep", "/leaving/open-case.xhtml", "/leaving/request.xhtml", "/leaving/words.xhtml");
        open("leaving.decide", "/leaving/decide.xhtml");
        open("leaving.office", "/leaving/undo.xhtml");
        PAGES.put("/leaving/vote.xhtml", List.of("leaving.keep", "leaving.office"));
        PAGES.put("/leaving/step.xhtml", List.of("leaving.keep", "leaving.office", "leaving.hear"));
        PAGES.put("/leaving/complaint.xhtml", List.of("leaving.office", "leaving.decide"));
        open("own.leaving", "/my/leaving.xhtml");
    }

    private static void open(String permission, String... paths) {
        for (String path : paths) {
            PAGES.put(path, List.of(permission));
        }
    }

    @Inject
    private Access access;

    /** @throws vn.dangvu.kernel.access.AccessRefused written in the audit chain, for a page of another role or none at all */
    void check(String path) {
        List<String> any = PAGES.getOrDefault(path, List.of("page.unknown"));
        if (any.stream().noneMatch(access::allows)) {
            access.scope(any.get(0));
        }
    }

    /** For tests and the guide: every page and what opens it. */
    public static Map<String, List<String>> pages() {
        return Map.copyOf(PAGES);
    }
}
