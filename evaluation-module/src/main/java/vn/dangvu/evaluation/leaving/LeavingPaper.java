package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.paper.Template;

/** The papers of a case. Before its step was taken a paper is a draft with dots. */
public enum LeavingPaper {
    INDEX("ML-RKĐ"),
    NOTICE("TB-RKĐ"),
    REQUEST("YC-KĐ"),
    SELF_REVIEW("BKĐ-RKĐ"),
    BALLOT("PBQ-RKĐ"),
    COUNT("BBKP-RKĐ", "", Step.BRANCH_VOTE),
    COMMITTEE_COUNT("BBKP-RKĐ", "committee", Step.COMMITTEE_VOTE),
    STANDING_COUNT("BBKP-RKĐ", "committee", Step.STANDING_VOTE),
    RESOLUTION("NQ-RKĐ"),
    DELETION("QĐ-XTĐV"),
    EXIT("QĐ-CRKĐ"),
    DISCIPLINE("QĐ-KL"),
    SENIORITY("GXN-TĐ"),
    RESTORATION("QĐ-KPĐT");

    private final String form;
    private final String variant;
    private final Step counted;

    LeavingPaper(String form) {
        this(form, "", null);
    }

    LeavingPaper(String form, String variant, Step counted) {
        this.form = form;
        this.variant = variant;
        this.counted = counted;
    }

    String form() {
        return form;
    }

    String variant() {
        return variant;
    }

    /** The vote whose count it tells, null of any other paper. */
    Step counted() {
        return counted;
    }

    /** As in addresses and names of files: qd-xtdv. */
    public String code() {
        return Template.code(form, this == STANDING_COUNT ? "standing" : variant);
    }

    static Optional<LeavingPaper> of(CaseFile file, List<Complaint> complaints, String code) {
        return of(file, complaints).stream().filter(p -> p.code().equals(code)).findFirst();
    }

    static List<LeavingPaper> of(CaseFile file, List<Complaint> complaints) {
        return Arrays.stream(values()).filter(p -> p.belongs(file, complaints)).toList();
    }

    private boolean belongs(CaseFile file, List<Complaint> complaints) {
        Chain chain = file.chain();
        return switch (this) {
            case INDEX -> true;
            case NOTICE, REQUEST, SELF_REVIEW -> chain.steps().contains(Step.NOTICE);
            case BALLOT, COUNT, RESOLUTION -> chain != Chain.DEATH;
            case COMMITTEE_COUNT, STANDING_COUNT -> file.ballot(counted).isPresent();
            case DELETION -> chain == Chain.DELETION;
            case EXIT -> chain == Chain.RESIGNATION;
            case DISCIPLINE -> chain.disciplinary();
            case SENIORITY ->
                chain == Chain.RESIGNATION && file.act(Step.DECISION).isPresent();
            case RESTORATION ->
                complaints.stream().anyMatch(c -> c.act("restored").isPresent());
        };
    }

    /** Of the committee's office, not of the branch. */
    boolean committee() {
        return switch (this) {
            case DELETION, EXIT, DISCIPLINE, SENIORITY, RESTORATION -> true;
            default -> false;
        };
    }

    /** The day of the paper, null while it is a draft. */
    LocalDate day(CaseFile file, List<Complaint> complaints) {
        Step step =
                switch (this) {
                    case NOTICE -> Step.NOTICE;
                    case DELETION, EXIT, DISCIPLINE, SENIORITY -> Step.DECISION;
                    default -> null;
                };
        return switch (this) {
            case COUNT, COMMITTEE_COUNT, STANDING_COUNT -> held(file, counted);
            case RESOLUTION -> held(file, Step.BRANCH_VOTE);
            case RESTORATION ->
                complaints.stream()
                        .flatMap(c -> c.act("restored").stream())
                        .map(Complaint.Act::on)
                        .findFirst()
                        .orElse(null);
            default ->
                step == null ? null : file.act(step).map(CaseFile.Act::on).orElse(null);
        };
    }

    private static LocalDate held(CaseFile file, Step vote) {
        return file.ballot(vote).map(b -> b.meeting().heldOn()).orElse(null);
    }
}
