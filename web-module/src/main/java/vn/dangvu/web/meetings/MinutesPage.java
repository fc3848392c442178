package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.membership.minutes.AmendMinutes;
import vn.dangvu.membership.minutes.SettleMinutes;
import vn.dangvu.membership.minutes.WriteMinutes;
import vn.dangvu.web.shell.Doing;

/** meetings/minutes.xhtml, settle-minutes.xhtml, note-opinion.xhtml and amend-minutes.xhtml: minutes are written, settled, put right. */
@Named
@RequestScoped
public class MinutesPage {
    @Inject
    private MeetingTask task;

    @Inject
    private WriteMinutes writeMinutes;

    @Inject
    private SettleMinutes settleMinutes;

    @Inject
    private AmendMinutes amendMinutes;

    private MinutesForm form;
    private String step;
    private LocalDate on;

    public String write() {
        return task.run(
                "written",
                () -> writeMinutes.write(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        form.getReport(),
                        form.getConclusions(),
                        form.getScore()));
    }

    public String opinion() {
        return task.run(
                "opinion",
                () -> writeMinutes.opinion(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        form.isReserved(),
                        form.getSpeaker(),
                        form.getText()));
    }

    public String strike() {
        return task.run(
                "struck",
                () -> writeMinutes.strike(task.keep(), task.getId(), task.getVersion(), getItem(), form.getReason()));
    }

    public String settle() {
        return task.run("settled." + getStep(), () -> {
            switch (getStep()) {
                case "finish" -> settleMinutes.finish(task.keep(), task.getId(), task.getVersion());
                case "back" -> settleMinutes.sendBack(task.keep(), task.getId(), task.getVersion());
                case "confirm" -> settleMinutes.confirm(task.keep(), task.getId(), task.getVersion());
                default -> settleMinutes.uploaded(task.keep(), task.getId(), task.getVersion(), on);
            }
        });
    }

    public String amend() {
        return task.run(
                "amended",
                () -> amendMinutes.amend(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        form.getPart(),
                        form.getOld(),
                        form.getText(),
                        form.getReason(),
                        on));
    }

    public MinutesForm getForm() {
        if (form == null) {
            form = MinutesForm.of(
                    task.getMinutes() == null ? null : task.getMinutes().written());
        }
        return form;
    }

    /** {@code finish}, {@code back}, {@code confirm} or {@code upload}. */
    public String getStep() {
        if (step == null) {
            String asked = MeetingTask.asked("step");
            step = List.of("finish", "back", "confirm").contains(asked) ? asked : "upload";
        }
        return step;
    }

    /** The opinion to be struck out, 0 for a new one. */
    public long getItem() {
        return Doing.number("item");
    }

    public LocalDate getOn() {
        return on == null ? task.getToday() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
