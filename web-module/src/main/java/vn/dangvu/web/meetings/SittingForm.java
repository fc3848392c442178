package vn.dangvu.web.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.MinutesFile;
import vn.dangvu.membership.minutes.Sitting;

/** What is typed of a meeting that took place. */
public class SittingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String at;
    private Integer minutes;
    private String place;
    private String chair;
    private String chairPost;
    private String secretary;
    private int guestsOfBranch;
    private String guests;

    /** As it was written down, or as it was planned. */
    static SittingForm of(MeetingFile file, MinutesFile.Written written) {
        var form = new SittingForm();
        form.place = file.plan().place();
        if (file.held() == null) {
            form.at = file.plan().at() == null ? "" : file.plan().at().toString();
            form.minutes = file.plan().minutes();
            form.chairPost = file.branch() ? "Bí thư chi bộ" : "Bí thư đảng ủy";
        } else {
            form.at = file.held().at() == null ? "" : file.held().at().toString();
            form.minutes = file.held().minutes();
            form.chair = file.held().chair();
            form.chairPost = file.held().chairPost();
            form.secretary = file.held().secretary();
        }
        if (written != null) {
            form.guestsOfBranch = written.guestsOfBranch();
            form.guests = written.guests();
        }
        return form;
    }

    Sitting sitting(LocalDate on) {
        return new Sitting(
                on, MeetingWords.readTime(at), minutes, place, chair, chairPost, secretary, guestsOfBranch, guests);
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getChairPost() {
        return chairPost;
    }

    public void setChairPost(String chairPost) {
        this.chairPost = chairPost;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }

    public int getGuestsOfBranch() {
        return guestsOfBranch;
    }

    public void setGuestsOfBranch(int guestsOfBranch) {
        this.guestsOfBranch = guestsOfBranch;
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(String guests) {
        this.guests = guests;
    }
}
