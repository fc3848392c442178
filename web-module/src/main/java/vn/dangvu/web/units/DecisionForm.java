package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.units.UnitDecision;

/** The decision that every form about units asks for. */
@Named
@RequestScoped
public class DecisionForm {
    private String number;
    private LocalDate signedOn;
    private String body;
    private String title;
    private LocalDate effectiveOn;

    UnitDecision decision() {
        return new UnitDecision(number, signedOn, body, title, null, effectiveOn == null ? signedOn : effectiveOn);
    }

    /** Null when no decision was typed. */
    DecisionPaper paper() {
        return number == null || number.isBlank() ? null : new DecisionPaper(number, signedOn, body, title, null);
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
