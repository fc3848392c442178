package vn.dangvu.web.meetings;

import java.io.Serializable;
import vn.dangvu.membership.resolutions.ResolutionText;

/** The text of a resolution as it is typed. */
public class ResolutionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private Integer number;
    private String subject;
    private String assessment;
    private String tasks;
    private String arrangement;
    private Long motion;
    private String signer;
    private String signerPost;

    ResolutionText text() {
        return new ResolutionText(number, subject, assessment, tasks, arrangement, motion, signer, signerPost);
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public String getTasks() {
        return tasks;
    }

    public void setTasks(String tasks) {
        this.tasks = tasks;
    }

    public String getArrangement() {
        return arrangement;
    }

    public void setArrangement(String arrangement) {
        this.arrangement = arrangement;
    }

    public Long getMotion() {
        return motion;
    }

    public void setMotion(Long motion) {
        this.motion = motion;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getSignerPost() {
        return signerPost;
    }

    public void setSignerPost(String signerPost) {
        this.signerPost = signerPost;
    }
}
