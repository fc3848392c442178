package vn.dangvu.membership.transfer;

import static vn.dangvu.membership.transfer.StepField.choice;
import static vn.dangvu.membership.transfer.StepField.day;
import static vn.dangvu.membership.transfer.StepField.longText;
import static vn.dangvu.membership.transfer.StepField.month;
import static vn.dangvu.membership.transfer.StepField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One step of a transfer, who takes it and what is written down with it. */
public enum Step {
    APPLICATION("application", "transfer.keep"),
    /** The branch has considered it, with its remark on the self-review; the fee is paid through a month. */
    BRANCH("branch", "transfer.keep", text("number", true), month("fee_until", true), longText("remark", true)),
    /** The index against the file, the boxes of the paper, the seal. */
    FILE("file", "transfer.office", text("boxes", true), text("papers", true)),
    /** The committee signs; of a list: its decision. */
    SIGNATURE("signature", "transfer.decide", text("signer", true), text("number", false)),
    /** The introduction paper has its number in the book. */
    SLIP("slip", "transfer.office", text("number", false), day("notice_on", false), text("notice_to", false)),
    HANDOVER(
            "handover",
            "transfer.office",
            choice("carrier", true, "member", "officer", "post"),
            text("taken_by", true),
            text("number", false)),
    /** The member has come with the papers to the other end. */
    PRESENTED("presented", "transfer.keep", text("place", false)),
    /** The other end has received: the notice has come back. */
    RECEIPT("receipt", "transfer.office", text("number", false), text("place", false)),
    /** We tell the sender that somebody has been received. */
    REPLY("reply", "transfer.office", text("number", true), text("notice_to", true)),
    /** More time, told to both ends; as often as needed. */
    EXTENSION("extension", "transfer.office", day("until", true), text("number", true)),
    /** The temporary stay is over: the host writes its remark. */
    RETURN("return", "transfer.keep", longText("remark", true), text("number", false)),
    /** Back at home, and received. */
    HOME("home", "transfer.office");

    private final String code;
    private final String permission;
    private final List<StepField> fields;

    Step(String code, String permission, StepField... fields) {
        this.code = code;
        this.permission = permission;
        this.fields = List.of(fields);
    }

    public String code() {
        return code;
    }

    /** What whoever takes it must be allowed to do. */
    public String permission() {
        return permission;
    }

    public List<StepField> fields() {
        return fields;
    }

    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
