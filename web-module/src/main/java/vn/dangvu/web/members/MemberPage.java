package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.audit.AuditRow;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.register.OpenMemberFileForReason;
import vn.dangvu.membership.register.RevealNumber;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** members/member.xhtml */
@Named
@RequestScoped
public class MemberPage {
    static final List<String> TABS =
            List.of("summary", "declaration", "life", "family", "merits", "documents", "history", "readers");

    @Inject
    private Access access;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private OpenMemberFileForReason openForReason;

    @Inject
    private RevealNumber revealNumber;

    @Inject
    private ListDocuments listDocuments;

    @Inject
    private MemberTraces traces;

    @Inject
    private OfficialClock clock;

    @Inject
    private Texts texts;

    private long id;
    private String tab = "summary";
    private String date;
    private String known;
    private String reason;
    private String show;
    private String problem;
    private MemberFile file;
    private StandingLine line;
    private String shown;

    public void open() {
        tab = TABS.contains(tab) ? tab : "summary";
        AsOf asOf = asOf();
        if (plainly()) {
            file = openMemberFile.open(access.scope("member.read"), id, asOf, tab);
        } else if (reason != null && !reason.isBlank()) {
            try {
                file = openForReason.open(access.scope("member.read.reason"), id, asOf, reason);
            } catch (OperationRefused e) {
                problem = texts.of(
                        e.getMessage(), e.findings().get(0).parameters().toArray());
            }
        }
        if (file != null) {
            line = new StandingLine(file, texts);
            shown = show == null || show.isBlank() || !plainly()
                    ? null
                    : revealNumber.show(access.scope("member.read"), id, IdentifierKind.of(show));
        }
    }

    /** The caller's mandate or the own file opens it; the superior level must give a reason. */
    private boolean plainly() {
        if (!access.allows("member.read.reason")) {
            return true;
        }
        Scope scope = access.allows("member.read") ? access.scope("member.read") : null;
        return scope != null && (!scope.mandates().isEmpty() || scope.self() != null && scope.self() == id);
    }

    private AsOf asOf() {
        LocalDate day = Formats.read(date);
        LocalDate knownDay = Formats.read(known);
        Instant knownOn = knownDay == null
                ? null
                : knownDay.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
        return new AsOf(day == null ? clock.today() : day, knownOn);
    }

    /** Shown as of a day or a knowledge that is not today's. */
    public boolean isPast() {
        return file != null
                && (!file.asOf().date().equals(clock.today()) || file.asOf().knownOn() != null);
    }

    public List<DocumentRow> getDocuments() {
        return access.allows("document.read")
                ? listDocuments.of(access.scope("document.read"), "member", id)
                : List.of();
    }

    public List<AuditRow> getRecentReaders() {
        return plainly() ? traces.readers(id, 5) : List.of();
    }

    /** This page with another tab, keeping the day. */
    public String address(String other) {
        return "/members/member.xhtml?id=" + id + "&tab=" + other + query("date", date) + query("known", known)
                + (plainly() ? "" : query("reason", reason));
    }

    private static String query(String name, String value) {
        return value == null || value.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isMayChange() {
        return may("member.change") && !isPast();
    }

    public boolean isMayPropose() {
        return may("member.correct") && !isPast();
    }

    /** By a mandate that reaches the member; the own ones stand on the own page. */
    public boolean isMaySeeSignals() {
        return plainly() && access.allows("signal.read") && may("member.list") && !isPast();
    }

    public boolean isMayPrint() {
        return may("print.form");
    }

    public boolean isMayList() {
        return may("member.list");
    }

    /** With this very file: a mandate reaches it, or it is the own one. */
    private boolean may(String permission) {
        Scope scope = file != null && access.allows(permission) ? access.scope(permission) : null;
        return scope != null && (scope.covers(file.path()) || scope.self() != null && scope.self() == id);
    }

    public String number(String kind) {
        return kind.equals(show) && shown != null ? shown : file.number(kind);
    }

    public List<String> getTabs() {
        return plainly() ? TABS : TABS.subList(0, 5);
    }

    public MemberFile getFile() {
        return file;
    }

    public StandingLine getLine() {
        return line;
    }

    public String getProblem() {
        return problem;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
