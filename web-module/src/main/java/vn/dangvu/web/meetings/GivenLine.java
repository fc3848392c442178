package vn.dangvu.web.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import vn.dangvu.membership.work.Given;

/** One task of a resolution as it is typed. */
public class GivenLine implements Serializable {
    private static final long serialVersionUID = 1L;
    private String text;
    private Long member;
    private LocalDate due;

    boolean isFilled() {
        return member != null || text != null && !text.isBlank();
    }

    Given given() {
        return new Given(member == null ? 0 : member, null, null, text, null, due);
    }

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
