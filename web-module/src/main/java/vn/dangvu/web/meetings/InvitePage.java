package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.meetings.Agenda;
import vn.dangvu.membership.meetings.Invitation;
import vn.dangvu.membership.meetings.InviteToMeeting;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.ShowInvited;
import vn.dangvu.web.directives.TakenUp;
import vn.dangvu.web.i18n.Texts;

/** meetings/invite.xhtml: what a meeting is called for, and that its notice went out. */
@Named
@RequestScoped
public class InvitePage {
    private static final int LINES = 10;
    private static final int USUAL = 7;

    @Inject
    private MeetingTask task;

    @Inject
    private InviteToMeeting inviteToMeeting;

    @Inject
    private ShowInvited showInvited;

    @Inject
    private Texts texts;

    @Inject
    private TakenUp takenUp;

    private List<Line> lines;
    private List<String> directives;
    private String number;
    private LocalDate sentOn;
    private List<ShowInvited.Person> invited;

    /** One point of the agenda as it is typed. */
    public static class Line {
        private String text;
        private String presenter;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public String getPresenter() {
            return presenter;
        }

        public void setPresenter(String presenter) {
            this.presenter = presenter;
        }
    }

    /** What stands in the agenda; for a new one the usual order of a meeting of this kind. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            task.getFile().agenda().items().forEach(i -> add(i.text(), i.presenter()));
            if (lines.isEmpty()) {
                String kind = task.getFile().kind().code();
                String part = "meetings.agenda." + (kind.equals("thematic") ? kind : "usual") + ".";
                for (int i = 1; i <= USUAL && texts.has(part + i); i++) {
                    add(texts.get(part + i), "");
                }
            }
            while (lines.size() < LINES) {
                add("", "");
            }
        }
        return lines;
    }

    private void add(String text, String presenter) {
        var line = new Line();
        line.setText(text);
        line.setPresenter(presenter);
        lines.add(line);
    }

    private Invitation invitation() {
        var agenda = new Agenda(lines.stream()
                .map(l -> new Agenda.Item(l.getText(), l.getPresenter()))
                .toList());
        MeetingFile file = task.getFile();
        String said = texts.get("meetings.kind." + file.kind().code());
        return new Invitation(
                number,
                agenda,
                directives == null
                        ? List.of()
                        : directives.stream().map(Long::valueOf).toList(),
                file.topic() == null || file.topic().isBlank() ? said : said + ": " + file.topic());
    }

    /** What could be taken up there. */
    public Map<String, String> getOpenDirectives() {
        return takenUp.open(task.getFile().unitId());
    }

    public List<String> getDirectives() {
        return directives == null ? takenUp.idsBy("meeting", task.getId()) : directives;
    }

    public void setDirectives(List<String> directives) {
        this.directives = directives;
    }

    public String save() {
        return task.run(
                "prepared", () -> inviteToMeeting.prepare(task.keep(), task.getId(), task.getVersion(), invitation()));
    }

    public String send() {
        return task.run(
                "sent", () -> inviteToMeeting.send(task.keep(), task.getId(), task.getVersion(), invitation(), sentOn));
    }

    public List<ShowInvited.Person> getInvited() {
        if (invited == null) {
            invited = showInvited.to(task.read(), task.getId());
        }
        return invited;
    }

    public String getNumber() {
        return number == null ? task.getFile().notice().number() : number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSentOn() {
        return sentOn == null ? task.getToday() : sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
