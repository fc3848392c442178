package vn.dangvu.web.directives;

import java.time.LocalDate;
import vn.dangvu.membership.directives.DirectiveDraft;

/** One thing a document asks of every addressee, as it is typed. */
public final class DemandForm {
    private String text;
    private LocalDate due;

    DemandForm(DirectiveDraft.Demand demand) {
        this.text = demand == null ? "" : demand.text();
        this.due = demand == null ? null : demand.dueOn();
    }

    boolean typed() {
        return text != null && !text.isBlank() || due != null;
    }

    DirectiveDraft.Demand demand() {
        return new DirectiveDraft.Demand(text == null ? "" : text, due);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
