package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.units.UnitDecision;
import vn.dangvu.web.papers.Upload;

/** The decision that every form about units asks for. */
@Named
@RequestScoped
public class DecisionForm {
    private String number;
    private LocalDate signedOn;
    private String body;
    private String title;
    private LocalDate effectiveOn;
    private Part scan;

    UnitDecision decision() {
        return new UnitDecision(
                number, signedOn, body, title, Upload.optional(scan), effectiveOn == null ? signedOn : effectiveOn);
    }

    /** Null when no decision was typed. */
    DecisionPaper paper() {
        return number == null || number.isBlank()
                ? null
                : new DecisionPaper(number, signedOn, body, title, Upload.optional(scan));
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
