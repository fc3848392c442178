package vn.dangvu.web.ballots;

import java.io.Serializable;
import vn.dangvu.membership.Ballots;

/** The count of a vote as it is typed: how many, never who. */
public class CountForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private int issued;
    private int returned;
    private int valid;
    private int inFavour;
    private int against;
    private int blank;

    /** As if everybody there had agreed; whoever counts writes down the others. */
    public void propose(int voting) {
        inFavour = voting;
        issued = voting;
        returned = voting;
        valid = voting;
    }

    public Ballots.Count count() {
        return new Ballots.Count(issued, returned, valid, inFavour, against, blank);
    }

    public int getIssued() {
        return issued;
    }

    public void setIssued(int issued) {
        this.issued = issued;
    }

    public int getReturned() {
        return returned;
    }

    public void setReturned(int returned) {
        this.returned = returned;
    }

    public int getValid() {
        return valid;
    }

    public void setValid(int valid) {
        this.valid = valid;
    }

    public int getInFavour() {
        return inFavour;
    }

    public void setInFavour(int inFavour) {
        this.inFavour = inFavour;
    }

    public int getAgainst() {
        return against;
    }

    public void setAgainst(int against) {
        this.against = against;
    }

    public int getBlank() {
        return blank;
    }

    public void setBlank(int blank) {
        this.blank = blank;
    }
}
