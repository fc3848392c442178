package vn.dangvu.web.ballots;

/** What was counted in one of several votes of a session, and why some were against. */
public class ReasonedCount extends CountForm {
    private static final long serialVersionUID = 1L;
    private String reasons;

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
