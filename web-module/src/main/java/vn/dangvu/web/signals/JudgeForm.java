package vn.dangvu.web.signals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.signals.JudgeAnswer;
import vn.dangvu.membership.signals.ReadMemberSignals;
import vn.dangvu.membership.signals.SignalAnswer;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Doing;

/** signals/judge.xhtml: what was found on an answer. */
@Named
@RequestScoped
public class JudgeForm {
    @Inject
    private ReadMemberSignals readMemberSignals;

    @Inject
    private JudgeAnswer judgeAnswer;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    private long id;
    private Long version;
    private SignalAnswer answer;
    private String finding;
    private String body;
    private LocalDate on;
    private String reason;
    private String meeting;

    @PostConstruct
    void find() {
        id = Doing.number("id");
        on = clock.today();
    }

    public SignalAnswer getAnswer() {
        if (answer == null) {
            answer = readMemberSignals.answer(access.scope("signal.read"), id);
        }
        return answer;
    }

    /** Meetings held since, by their id. */
    public Map<String, String> getMeetings() {
        var meetings = new LinkedHashMap<String, String>();
        readMemberSignals
                .meetings(access.scope("signal.read"), id)
                .forEach(m -> meetings.put(
                        Long.toString(m.id()),
                        formats.date(m.on()) + " · " + texts.get("attendance.kind." + m.kind())));
        return meetings;
    }

    public String save() {
        String address = doing.run(
                "signals.done.judged",
                back(),
                () -> judgeAnswer.judge(
                        access.scope("signal.keep"),
                        id,
                        getVersion(),
                        new JudgeAnswer.Found(
                                finding,
                                body,
                                on,
                                reason,
                                meeting == null || meeting.isBlank() ? null : Long.valueOf(meeting))));
        if (doing.isStale()) {
            version = null;
            answer = null;
        }
        return address;
    }

    public String back() {
        return "/signals/member.xhtml?id=" + getAnswer().memberId()
                + (getAnswer().kind().inMonths() ? "&year=" + getAnswer().subjectId() : "");
    }

    public long getId() {
        return id;
    }

    /** Travels with the form. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getAnswer().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }
}
