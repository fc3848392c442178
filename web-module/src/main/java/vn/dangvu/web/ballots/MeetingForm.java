package vn.dangvu.web.ballots;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.Ballots;

/** What is typed of a meeting that votes. */
public class MeetingForm {
    private String place;
    private String chair;
    private String chairPost;
    private String secretary;
    private String method = Ballots.Method.SECRET.name();

    public Ballots.Meeting on(LocalDate day) {
        return new Ballots.Meeting(day, place, chair, chairPost, secretary);
    }

    public Ballots.Method way() {
        return Ballots.Method.valueOf(method);
    }

    public Map<Long, Ballots.Attendance> attendance(List<Ballots.Voter> summoned, Map<Long, String> typed) {
        var there = new HashMap<Long, Ballots.Attendance>();
        summoned.forEach(v -> there.put(v.memberId(), Ballots.Attendance.valueOf(typed.get(v.memberId()))));
        return there;
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

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
