package vn.dangvu.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.MinutesFile;
import vn.dangvu.membership.resolutions.AdoptResolution;
import vn.dangvu.membership.resolutions.ResolutionText;
import vn.dangvu.membership.work.Given;
import vn.dangvu.membership.work.ShowHands;

/** meetings/adopt-resolution.xhtml: what a meeting resolved, and who is given what by it. */
@Named
@ViewScoped
public class AdoptResolutionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 6;

    @Inject
    private MeetingTask task;

    @Inject
    private Access access;

    @Inject
    private AdoptResolution adoptResolution;

    @Inject
    private ShowHands showHands;

    private Integer number;
    private String subject;
    private String assessment;
    private String tasks;
    private String arrangement;
    private Long motion;
    private String signer;
    private String signerPost;
    private List<Line> lines;
    private LinkedHashMap<String, String> hands;
    private LinkedHashMap<String, String> motions;

    /** One task as it is typed. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;
        private String text;
        private Long member;
        private LocalDate due;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public Long getMember() {
            return member;
        }

        public void setMember(Long member) {
            this.member = member;
        }

        public LocalDate getDue() {
            return due;
        }

        public void setDue(LocalDate due) {
            this.due = due;
        }
    }

    public void load() {
        MeetingFile file = task.getFile();
        lines = new ArrayList<>();
        while (lines.size() < LINES) {
            lines.add(new Line());
        }
        hands = new LinkedHashMap<>();
        showHands
                .of(access.scope("work.read"), file.unitId(), file.day())
                .forEach(h -> hands.put(Long.toString(h.memberId()), h.name()));
        motions = new LinkedHashMap<>();
        MinutesFile minutes = task.getMinutes();
        if (minutes != null) {
            minutes.motions().forEach(m -> motions.put(Long.toString(m.id()), m.text()));
            tasks = minutes.written().conclusions();
            signer = file.held().chair();
            signerPost = file.held().chairPost();
        }
    }

    public String save() {
        return task.run(
                "adopted",
                () -> adoptResolution.adopt(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        new ResolutionText(number, subject, assessment, tasks, arrangement, motion, signer, signerPost),
                        lines.stream()
                                .filter(l -> l.member != null || l.text != null && !l.text.isBlank())
                                .map(l -> new Given(l.member == null ? 0 : l.member, null, null, l.text, null, l.due))
                                .toList()));
    }

    public List<Line> getLines() {
        return lines;
    }

    public Map<String, String> getHands() {
        return hands;
    }

    public Map<String, String> getMotions() {
        return motions;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public String getTasks() {
        return tasks;
    }

    public void setTasks(String tasks) {
        this.tasks = tasks;
    }

    public String getArrangement() {
        return arrangement;
    }

    public void setArrangement(String arrangement) {
        this.arrangement = arrangement;
    }

    public Long getMotion() {
        return motion;
    }

    public void setMotion(Long motion) {
        this.motion = motion;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getSignerPost() {
        return signerPost;
    }

    public void setSignerPost(String signerPost) {
        this.signerPost = signerPost;
    }
}
