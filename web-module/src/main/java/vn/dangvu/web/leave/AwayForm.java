package vn.dangvu.web.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.membership.leave.AwayFile;
import vn.dangvu.membership.leave.AwayWish;

/** The fields of a declaration about working far away. */
@Named
@RequestScoped
public class AwayForm {
    private LocalDate from;
    private LocalDate expectedTo;
    private String place;
    private String work;
    private String phone;
    private String means;
    private String relative;
    private String residencePaper;
    private String hostBranch;
    private Integer everyMonths;

    AwayWish wish() {
        return new AwayWish(
                from,
                expectedTo,
                place,
                work,
                phone,
                means,
                relative,
                residencePaper,
                hostBranch,
                everyMonths == null ? 0 : everyMonths);
    }

    /** What is kept, to be changed. */
    void show(AwayFile file) {
        from = file.from();
        expectedTo = file.expectedTo();
        place = file.place();
        work = file.work();
        phone = file.phone();
        means = file.means();
        relative = file.relative();
        residencePaper = file.residencePaper();
        hostBranch = file.hostBranch();
        everyMonths = file.everyMonths();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getExpectedTo() {
        return expectedTo;
    }

    public void setExpectedTo(LocalDate expectedTo) {
        this.expectedTo = expectedTo;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getRelative() {
        return relative;
    }

    public void setRelative(String relative) {
        this.relative = relative;
    }

    public String getResidencePaper() {
        return residencePaper;
    }

    public void setResidencePaper(String residencePaper) {
        this.residencePaper = residencePaper;
    }

    public String getHostBranch() {
        return hostBranch;
    }

    public void setHostBranch(String hostBranch) {
        this.hostBranch = hostBranch;
    }

    public Integer getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(Integer everyMonths) {
        this.everyMonths = everyMonths;
    }
}
