package vn.dangvu.web.ratings;

import java.time.LocalDate;
import vn.dangvu.evaluation.decision.Signed;

/** The paper of a decision as it is typed. */
public class SignedForm {
    private String number;
    private LocalDate on;
    private String body;
    private String signer;

    public Signed signed() {
        return new Signed(number, on, body, signer);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
