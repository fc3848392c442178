package vn.dangvu.web.admission;

import vn.dangvu.membership.Ballots;

/** What was counted in one vote. */
public class CountForm {
    private int issued;
    private int returned;
    private int valid;
    private int inFavour;
    private int against;
    private int blank;
    private String reasons;

    Ballots.Count count() {
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

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
