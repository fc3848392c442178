package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.membership.meetings.Agenda;
import vn.dangvu.membership.meetings.InviteToMeeting;
import vn.dangvu.membership.meetings.ShowInvited;
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

    private List<Line> lines;
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

    private Agenda agenda() {
        return new Agenda(lines.stream()
                .map(l -> new Agenda.Item(l.getText(), l.getPresenter()))
                .toList());
    }

    public String save() {
        return task.run(
                "prepared",
                () -> inviteToMeeting.prepare(task.keep(), task.getId(), task.getVersion(), number, agenda()));
    }

    public String send() {
        return task.run(
                "sent",
                () -> inviteToMeeting.send(task.keep(), task.getId(), task.getVersion(), number, agenda(), sentOn));
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
