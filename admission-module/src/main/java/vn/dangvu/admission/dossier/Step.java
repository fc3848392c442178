package vn.dangvu.admission.dossier;

import static vn.dangvu.admission.dossier.StepField.choose;
import static vn.dangvu.admission.dossier.StepField.count;
import static vn.dangvu.admission.dossier.StepField.may;
import static vn.dangvu.admission.dossier.StepField.must;
import static vn.dangvu.admission.dossier.StepField.note;
import static vn.dangvu.admission.dossier.StepField.tell;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.dangvu.membership.VotingBody;

/**
 * The steps from the list of a branch to full membership, in their order (Điều lệ Đảng, 4 and 5; 294-QĐ/TW, 3 and 4; 06-HD/TW, 3 and 4). Which of
 * them a dossier needs tells its {@link Route}.
 */
public enum Step {
    LISTED(Phase.PREPARATION, Kind.CANDIDATE, Actor.BRANCH, null),
    CLASS(Phase.PREPARATION, Kind.CANDIDATE, Actor.BRANCH, "CN-NTVĐ"),
    PERMISSION(Phase.PREPARATION, Kind.CANDIDATE, Actor.COMMITTEE, null),
    FORMER(
            Phase.PREPARATION,
            Kind.ACT,
            Actor.BRANCH,
            null,
            new StepField("left_on", StepField.Kind.DAY, true, List.of()),
            choose(
                    "reason",
                    "other",
                    "abandoned",
                    "own-wish",
                    "disunity",
                    "corruption",
                    "waste",
                    "negative-acts",
                    "serious-crime",
                    "minor-crime",
                    "population"),
            choose("hardship", "no", "yes"),
            new StepField("cleared_on", StepField.Kind.DAY, false, List.of()),
            count("readmitted")),
    APPLICATION(Phase.PREPARATION, Kind.ACT, Actor.APPLICANT, "1-KNĐ", note("text")),
    DECLARATION(Phase.PREPARATION, Kind.DECLARATION, Actor.APPLICANT, "2-KNĐ"),
    VERIFICATION(Phase.PREPARATION, Kind.VERIFICATION, Actor.BRANCH, "20-KNĐ"),
    INTRODUCTION(Phase.PREPARATION, Kind.INTRODUCTION, Actor.HELPER, "3-KNĐ"),
    OPINIONS(
            Phase.PREPARATION,
            Kind.ACT,
            Actor.BRANCH,
            "5-KNĐ",
            must("organisation_name"),
            count("organisation_asked"),
            count("organisation_agreed"),
            may("organisation_reason"),
            must("residence_name"),
            count("residence_asked"),
            count("residence_agreed"),
            may("residence_reason"),
            tell("strengths")),
    REMARK(Phase.PREPARATION, Kind.ACT, Actor.BRANCH, "2-KNĐ", must("signer"), tell("text")),
    CERTIFICATION(
            Phase.PREPARATION,
            Kind.ACT,
            Actor.COMMITTEE,
            "2-KNĐ",
            must("signer"),
            choose("politics", "clear", "issue"),
            choose("eligible", "yes", "no"),
            note("text")),

    BRANCH_VOTE(Phase.CONSIDERATION, "admit", VotingBody.BRANCH, Actor.BRANCH, "6-KNĐ"),
    SECTION_APPRAISAL(
            Phase.CONSIDERATION, Kind.ACT, Actor.SECTION, "7-KNĐ", must("number"), must("signer"), tell("text")),
    COMMITTEE_VOTE(Phase.CONSIDERATION, "admit", VotingBody.COMMITTEE, Actor.OFFICE, "8-KNĐ"),
    CONSENT(Phase.CONSIDERATION, Kind.ACT, Actor.SUPERIOR, null, must("body"), must("number"), note("text")),
    APPRAISAL(
            Phase.CONSIDERATION,
            Kind.ACT,
            Actor.OFFICE,
            "TRÍCH LỤC",
            choose("proposal", "admit", "complete", "decline"),
            note("text")),
    EXTENSION(Phase.CONSIDERATION, Kind.ACT, Actor.OFFICE, null, tell("text")),
    STANDING_VOTE(Phase.CONSIDERATION, "admit", VotingBody.STANDING_COMMITTEE, Actor.OFFICE, null),
    DECISION(Phase.CONSIDERATION, Kind.DECISION, Actor.COMMITTEE, "9-KNĐ"),

    NOTICE(Phase.JOINING, Kind.ACT, Actor.BRANCH, null, may("text")),
    LATE_CEREMONY(Phase.JOINING, Kind.ACT, Actor.COMMITTEE, null, must("number"), tell("text")),
    CEREMONY(Phase.JOINING, Kind.CEREMONY, Actor.BRANCH, null),
    MEMBER_FILE(Phase.JOINING, Kind.ACT, Actor.MEMBER, "1-HSĐV", note("text")),

    NEW_CLASS(Phase.PROBATION, Kind.ACT, Actor.BRANCH, "CN-ĐVM", must("number"), must("body")),
    SELF_REVIEW(
            Phase.PROBATION, Kind.ACT, Actor.MEMBER, "10-KNĐ", tell("strengths"), tell("weaknesses"), note("remedies")),
    HELPER_REMARK(
            Phase.PROBATION, Kind.ACT, Actor.HELPER, "11-KNĐ", must("helper"), tell("strengths"), tell("weaknesses")),
    PROBATION_OPINIONS(
            Phase.PROBATION,
            Kind.ACT,
            Actor.BRANCH,
            "12-KNĐ",
            must("organisation_name"),
            count("organisation_asked"),
            count("organisation_agreed"),
            may("organisation_reason"),
            must("residence_name"),
            count("residence_asked"),
            count("residence_agreed"),
            may("residence_reason"),
            tell("strengths")),

    BRANCH_RECOGNITION(Phase.RECOGNITION, "recognise", VotingBody.BRANCH, Actor.BRANCH, "13-KNĐ"),
    SECTION_RECOGNITION(
            Phase.RECOGNITION, Kind.ACT, Actor.SECTION, "14-KNĐ", must("number"), must("signer"), tell("text")),
    COMMITTEE_RECOGNITION(Phase.RECOGNITION, "recognise", VotingBody.COMMITTEE, Actor.OFFICE, "15-KNĐ"),
    STANDING_RECOGNITION(Phase.RECOGNITION, "recognise", VotingBody.STANDING_COMMITTEE, Actor.OFFICE, null),
    RECOGNITION(Phase.RECOGNITION, Kind.DECISION, Actor.COMMITTEE, "16-KNĐ"),

    DELETION_PROPOSAL(Phase.DELETION, Kind.ACT, Actor.BRANCH, null, tell("text")),
    BRANCH_DELETION(Phase.DELETION, "delete", VotingBody.BRANCH, Actor.BRANCH, "13-KNĐ/XT"),
    COMMITTEE_DELETION(Phase.DELETION, "delete", VotingBody.COMMITTEE, Actor.OFFICE, "15-KNĐ/XT"),
    STANDING_DELETION(Phase.DELETION, "delete", VotingBody.STANDING_COMMITTEE, Actor.OFFICE, null),
    DELETION(Phase.DELETION, Kind.DECISION, Actor.COMMITTEE, "9-XTĐV");

    public enum Phase {
        PREPARATION,
        CONSIDERATION,
        JOINING,
        PROBATION,
        RECOGNITION,
        DELETION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a step is written down. */
    public enum Kind {
        CANDIDATE,
        ACT,
        DECLARATION,
        VERIFICATION,
        INTRODUCTION,
        BALLOT,
        DECISION,
        CEREMONY
    }

    /** Whose work it is. */
    public enum Actor {
        APPLICANT,
        HELPER,
        BRANCH,
        SECTION,
        OFFICE,
        COMMITTEE,
        SUPERIOR,
        MEMBER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What somebody must be allowed to who writes it down. */
        public String permission() {
            return switch (this) {
                case COMMITTEE -> "dossier.decide";
                case SECTION, OFFICE, SUPERIOR -> "dossier.appraise";
                default -> "dossier.keep";
            };
        }
    }

    private final Phase phase;
    private final Kind kind;
    private final Actor actor;
    private final String form;
    private final String question;
    private final VotingBody body;
    private final List<StepField> fields;

    Step(Phase phase, Kind kind, Actor actor, String form, StepField... fields) {
        this.phase = phase;
        this.kind = kind;
        this.actor = actor;
        this.form = form;
        this.question = null;
        this.body = null;
        this.fields = List.of(fields);
    }

    Step(Phase phase, String question, VotingBody body, Actor actor, String form) {
        this.phase = phase;
        this.kind = Kind.BALLOT;
        this.actor = actor;
        this.form = form;
        this.question = question;
        this.body = body;
        this.fields = List.of();
    }

    /** The steps that must be done, or not be needed, before this one. */
    public Set<Step> needs() {
        return switch (this) {
            case LISTED -> EnumSet.noneOf(Step.class);
            case CLASS -> EnumSet.of(LISTED);
            case PERMISSION -> EnumSet.of(LISTED, CLASS);
            case FORMER -> EnumSet.of(LISTED);
            case APPLICATION, DECLARATION -> EnumSet.of(PERMISSION, FORMER);
            case VERIFICATION -> EnumSet.of(DECLARATION);
            case INTRODUCTION -> EnumSet.of(APPLICATION);
            case OPINIONS -> EnumSet.of(APPLICATION);
            case REMARK -> EnumSet.of(VERIFICATION, OPINIONS);
            case CERTIFICATION -> EnumSet.of(REMARK);
            case BRANCH_VOTE -> EnumSet.of(INTRODUCTION, OPINIONS, CERTIFICATION);
            case SECTION_APPRAISAL -> EnumSet.of(BRANCH_VOTE);
            case COMMITTEE_VOTE -> EnumSet.of(BRANCH_VOTE, SECTION_APPRAISAL);
            case CONSENT ->
                EnumSet.of(
                        CERTIFICATION); // before the decision; of somebody above the age even before the branch votes
            case EXTENSION -> EnumSet.of(BRANCH_VOTE);
            case APPRAISAL -> EnumSet.of(COMMITTEE_VOTE, BRANCH_VOTE, SECTION_APPRAISAL);
            case STANDING_VOTE -> EnumSet.of(APPRAISAL, CONSENT);
            case DECISION -> EnumSet.of(APPRAISAL, CONSENT, STANDING_VOTE);
            case NOTICE, LATE_CEREMONY -> EnumSet.of(DECISION);
            case CEREMONY -> EnumSet.of(NOTICE);
            case MEMBER_FILE, NEW_CLASS, SELF_REVIEW, HELPER_REMARK -> EnumSet.of(CEREMONY);
            case PROBATION_OPINIONS -> EnumSet.of(SELF_REVIEW);
            case BRANCH_RECOGNITION ->
                EnumSet.of(MEMBER_FILE, NEW_CLASS, SELF_REVIEW, HELPER_REMARK, PROBATION_OPINIONS);
            case SECTION_RECOGNITION -> EnumSet.of(BRANCH_RECOGNITION);
            case COMMITTEE_RECOGNITION -> EnumSet.of(BRANCH_RECOGNITION, SECTION_RECOGNITION);
            case STANDING_RECOGNITION -> EnumSet.of(BRANCH_RECOGNITION, SECTION_RECOGNITION, COMMITTEE_RECOGNITION);
            case RECOGNITION ->
                EnumSet.of(BRANCH_RECOGNITION, SECTION_RECOGNITION, COMMITTEE_RECOGNITION, STANDING_RECOGNITION);
            case DELETION_PROPOSAL -> EnumSet.of(CEREMONY);
            case BRANCH_DELETION -> EnumSet.of(DELETION_PROPOSAL);
            case COMMITTEE_DELETION -> EnumSet.of(BRANCH_DELETION);
            case STANDING_DELETION -> EnumSet.of(BRANCH_DELETION, COMMITTEE_DELETION);
            case DELETION -> EnumSet.of(BRANCH_DELETION, COMMITTEE_DELETION, STANDING_DELETION);
        };
    }

    /** Offered for a while, waited for by nobody; null when it belongs to the way. Until this step is done it may be taken. */
    public Step until() {
        return switch (this) {
            case EXTENSION -> DECISION;
            case LATE_CEREMONY -> CEREMONY;
            case DELETION_PROPOSAL -> RECOGNITION;
            default -> null;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    public Phase phase() {
        return phase;
    }

    public Kind kind() {
        return kind;
    }

    public Actor actor() {
        return actor;
    }

    /** Number of the prescribed form, null when there is none. */
    public String form() {
        return form;
    }

    /** What is voted on, for ballots. */
    public String question() {
        return question;
    }

    /** Who votes, for ballots. */
    public VotingBody body() {
        return body;
    }

    public List<StepField> fields() {
        return fields;
    }
}
