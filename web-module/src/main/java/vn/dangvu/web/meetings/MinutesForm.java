package vn.dangvu.web.meetings;

import vn.dangvu.membership.minutes.MinutesFile;

/** What is typed into minutes. */
public class MinutesForm {
    private String report;
    private String conclusions;
    private Integer score;
    private boolean reserved;
    private String speaker;
    private String text;
    private String part;
    private String old;
    private String reason;

    static MinutesForm of(MinutesFile.Written written) {
        var form = new MinutesForm();
        if (written != null) {
            form.report = written.report();
            form.conclusions = written.conclusions();
            form.score = written.score();
        }
        return form;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getConclusions() {
        return conclusions;
    }

    public void setConclusions(String conclusions) {
        this.conclusions = conclusions;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public boolean isReserved() {
        return reserved;
    }

    public void setReserved(boolean reserved) {
        this.reserved = reserved;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
