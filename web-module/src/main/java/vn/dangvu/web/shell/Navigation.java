package vn.dangvu.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;

/** The menu at the left: nouns first, the second level open only under the current noun, nothing a role may not open. */
@Named
@RequestScoped
public class Navigation {

    /** @param key of the sentence; {@code path} from the root; {@code permission} that opens it */
    public record Entry(String key, String icon, String path, String permission, List<Entry> below) {
        boolean leads(String view) {
            return path.equals(view) || below.stream().anyMatch(e -> e.about(view)) || sameFolder(view);
        }

        /** This list, or the file of one of it: rules.xhtml and rule.xhtml; the steps of an import are about imports. */
        boolean about(String view) {
            return view.startsWith(path.replaceFirst("s?\\.xhtml$", ""))
                    || path.startsWith("/intake/") && view.startsWith("/intake/")
                    || path.startsWith("/study/") && view.startsWith("/study/")
                    || path.startsWith("/signals/") && view.startsWith("/signals/");
        }

        private boolean sameFolder(String view) {
            String folder = path.equals("/index.xhtml") ? "/duties/" : path.substring(0, path.lastIndexOf('/') + 1);
            return view.startsWith(folder);
        }
    }

    private static Entry entry(String key, String icon, String path, String permission, Entry... below) {
        return new Entry(key, icon, path, permission, List.of(below));
    }

    private static Entry sub(String key, String path, String permission) {
        return new Entry(key, null, path, permission, List.of());
    }

    private static final String ANY_BELOW = "";

    private static final List<List<Entry>> GROUPS = List.of(
            List.of(entry(
                    "duties",
                    "list-check",
                    "/index.xhtml",
                    "task.read",
                    sub("duties.list", "/index.xhtml", "task.read"),
                    sub("duties.calendar", "/duties/calendar.xhtml", "task.read"))),
            List.of(
                    entry(
                            "units",
                            "sitemap",
                            "/units/units.xhtml",
                            "unit.read",
                            sub("units.tree", "/units/units.xhtml", "unit.read"),
                            sub("units.list", "/units/list.xhtml", "unit.read"),
                            sub("units.merge", "/units/merge-units.xhtml", "unit.change")),
                    entry(
                            "members",
                            "users",
                            "/members/members.xhtml",
                            "member.list",
                            sub("members.list", "/members/members.xhtml", "member.list"),
                            sub("members.corrections", "/members/corrections.xhtml", "member.correct"),
                            sub("members.duplicates", "/members/duplicates.xhtml", "member.merge"),
                            sub("members.badges", "/members/badges.xhtml", "member.list"),
                            sub("members.blocks", "/members/number-blocks.xhtml", "member.change")),
                    entry(
                            "admission",
                            "user-plus",
                            "/admission/candidates.xhtml",
                            "candidate.read",
                            sub("admission.candidates", "/admission/candidates.xhtml", "candidate.read"),
                            sub("admission.dossiers", "/admission/dossiers.xhtml", "dossier.read"),
                            sub("admission.desk", "/admission/desk.xhtml", "dossier.read"),
                            sub("admission.sources", "/admission/sources.xhtml", "candidate.read"),
                            sub("admission.figures", "/admission/figures.xhtml", "dossier.read")),
                    entry(
                            "meetings",
                            "calendar-event",
                            "/meetings/meetings.xhtml",
                            "meeting.read",
                            sub("meetings.list", "/meetings/meetings.xhtml", "meeting.read"),
                            sub("meetings.plan", "/meetings/plan-meetings.xhtml", "meeting.read"),
                            sub("meetings.resolutions", "/meetings/resolutions.xhtml", "meeting.read"),
                            sub("meetings.tasks", "/work/tasks.xhtml", "work.read"),
                            sub("meetings.assign", "/work/assign-year.xhtml", "work.keep")),
                    entry(
                            "attendance",
                            "checks",
                            "/attendance/attendance.xhtml",
                            "attendance.read",
                            sub("attendance.grid", "/attendance/attendance.xhtml", "attendance.read"),
                            sub("attendance.contests", "/attendance/contests.xhtml", "attendance.read"),
                            sub("attendance.statistics", "/attendance/statistics.xhtml", "attendance.read"),
                            sub("attendance.signals", "/signals/list.xhtml", "signal.read"),
                            sub("attendance.studies", "/study/studies.xhtml", "study.read")),
                    entry(
                            "dues",
                            "cash",
                            "/dues/dues.xhtml",
                            "dues.read",
                            sub("dues.grid", "/dues/dues.xhtml", "dues.read"),
                            sub("dues.bases", "/dues/bases.xhtml", "dues.income"),
                            sub("dues.arrears", "/dues/arrears.xhtml", "dues.read"),
                            sub("dues.exemptions", "/dues/exemptions.xhtml", "dues.read"),
                            sub("dues.receipts", "/dues/receipts.xhtml", "dues.read"),
                            sub("dues.remittances", "/dues/remittances.xhtml", "dues.read"),
                            sub("dues.statement", "/dues/statement.xhtml", "dues.read")),
                    entry(
                            "directives",
                            "mailbox",
                            "/directives/directives.xhtml",
                            "directive.read",
                            sub("directives.list", "/directives/directives.xhtml", "directive.read"),
                            sub("directives.tasks", "/directives/tasks.xhtml", "directive.read")),
                    entry(
                            "visits",
                            "users-group",
                            "/visits/visits.xhtml",
                            "visit.read",
                            sub("visits.list", "/visits/visits.xhtml", "visit.read"),
                            sub("visits.difficulties", "/visits/difficulties.xhtml", "visit.read"),
                            sub("visits.report", "/visits/report.xhtml", "visit.read")),
                    entry(
                            "movement",
                            "arrows-exchange",
                            "/transfers/transfers.xhtml",
                            "transfer.read",
                            sub("movement.transfers", "/transfers/transfers.xhtml", "transfer.read"),
                            sub("movement.collectives", "/transfers/collectives.xhtml", "transfer.read"),
                            sub("movement.leaves", "/leave/leaves.xhtml", "leave.read"),
                            sub("movement.aways", "/leave/aways.xhtml", "leave.read"),
                            sub("movement.holds", "/transfers/holds.xhtml", "transfer.hold")),
                    entry(
                            "figures",
                            "chart-bar",
                            "/figures/figures.xhtml",
                            "statistics.read",
                            sub("figures.figures", "/figures/figures.xhtml", "statistics.read"),
                            sub("figures.forms", "/forms/forms.xhtml", "print.form"),
                            sub("figures.intake", "/intake/sessions.xhtml", "member.import"))),
            List.of(
                    entry(
                            "audit",
                            "history",
                            "/audit/audit.xhtml",
                            ANY_BELOW,
                            sub("audit.log", "/audit/audit.xhtml", "audit.read"),
                            sub("audit.mandates", "/access/mandates.xhtml", "mandate.read")),
                    entry(
                            "settings",
                            "settings",
                            "/settings/rules.xhtml",
                            "settings.read",
                            sub("settings.rules", "/settings/rules.xhtml", "settings.read"),
                            sub("settings.forms", "/settings/form-templates.xhtml", "settings.read"),
                            sub("settings.calendar", "/settings/calendar.xhtml", "settings.read"),
                            sub("settings.accounts", "/access/accounts.xhtml", "account.manage"))),
            List.of(entry(
                    "my",
                    "id",
                    "/my/account.xhtml",
                    "own.account",
                    sub("my.file", "/my/file.xhtml", "member.read.own"),
                    sub("my.work", "/my/work.xhtml", "own.work"),
                    sub("my.dues", "/my/dues.xhtml", "own.dues"),
                    sub("my.helping", "/my/helping.xhtml", "dossier.help.own"),
                    sub("my.attendance", "/my/attendance.xhtml", "own.attendance"),
                    sub("my.signals", "/my/signals.xhtml", "own.signals"),
                    sub("my.leave", "/my/leave.xhtml", "own.leave.own"),
                    sub("my.dossier", "/my/dossier.xhtml", "own.dossier"),
                    sub("my.account", "/my/account.xhtml", "own.account"))));

    private static final List<String> PHONE = List.of("duties", "members", "my");

    @Inject
    private Access access;

    private List<List<Entry>> groups;

    public List<List<Entry>> getGroups() {
        if (groups == null) {
            groups = GROUPS.stream()
                    .map(g ->
                            g.stream().filter(this::reachable).map(this::opened).toList())
                    .filter(g -> !g.isEmpty())
                    .toList();
        }
        return groups;
    }

    /** The few that fit the bottom bar of a phone. */
    public List<Entry> getPhone() {
        return getGroups().stream()
                .flatMap(List::stream)
                .filter(e -> PHONE.contains(e.key()))
                .toList();
    }

    /** What the bottom bar leads to under "more": every noun with the pages below it. */
    public List<Entry> getMore() {
        return getGroups().stream()
                .flatMap(List::stream)
                .filter(e -> !below(e).isEmpty())
                .toList();
    }

    /** Is this a page of a noun that the bottom bar does not show? */
    public boolean isHereInMore() {
        return getPhone().stream().noneMatch(this::here) && getMore().stream().anyMatch(this::here);
    }

    public List<Entry> below(Entry entry) {
        return entry.below().stream().filter(this::open).toList();
    }

    /** The own way into the Party concerns somebody who is neither a member nor holds a mandate. */
    private boolean open(Entry entry) {
        return open(entry.permission()) && (!entry.permission().equals("own.dossier") || access.isStranger());
    }

    private boolean reachable(Entry entry) {
        return ANY_BELOW.equals(entry.permission()) ? entry.below().stream().anyMatch(this::open) : open(entry);
    }

    /** A noun without a permission of its own leads to the first page below it that is open. */
    private Entry opened(Entry entry) {
        String path = ANY_BELOW.equals(entry.permission()) ? below(entry).get(0).path() : entry.path();
        return new Entry(entry.key(), entry.icon(), path, entry.permission(), entry.below());
    }

    /** May the caller do this somewhere? For links and buttons; the operation asks again. */
    public boolean open(String permission) {
        return access.allows(permission);
    }

    public boolean here(Entry entry) {
        return entry.leads(view());
    }

    public boolean exactly(Entry entry) {
        return entry.about(view());
    }

    private static String view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
