package vn.dangvu.web.work;

import java.io.Serializable;
import java.time.LocalDate;
import vn.dangvu.membership.work.Given;
import vn.dangvu.membership.work.ShowHands;

/** What one member is given for the year, as it is typed; what the member had the year before stands there to begin with. */
public class YearLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long memberId;
    private final String name;
    private final boolean temporary;
    private final boolean exempt;
    private final Long taskId;
    private String party;
    private String publicly;
    private String text;
    private Long follower;
    private LocalDate due;

    YearLine(ShowHands.Line line, int year) {
        memberId = line.memberId();
        name = line.name();
        temporary = line.temporary();
        exempt = line.exempt();
        taskId = line.task() == null ? null : line.task().id();
        ShowHands.Work work = line.task() == null ? line.last() : line.task();
        due = line.task() == null ? LocalDate.of(year, 12, 15) : line.task().due();
        if (work != null) {
            party = work.party();
            publicly = work.publicly();
            text = work.text();
            follower = work.follower();
        }
    }

    Given given() {
        return new Given(memberId, party, publicly, text, follower, due);
    }

    /** Typed now: what was given already stays as it is. */
    boolean isFilled() {
        return taskId == null && text != null && !text.isBlank();
    }

    public boolean isThere() {
        return taskId != null;
    }

    public Long getTaskId() {
        return taskId;
    }

    public String getName() {
        return name;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public boolean isExempt() {
        return exempt;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getPublicly() {
        return publicly;
    }

    public void setPublicly(String publicly) {
        this.publicly = publicly;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getFollower() {
        return follower;
    }

    public void setFollower(Long follower) {
        this.follower = follower;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
