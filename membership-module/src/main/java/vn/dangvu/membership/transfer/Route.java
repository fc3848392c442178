package vn.dangvu.membership.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Between which organisations somebody moves. */
public enum Route {
    /** From one branch of the committee to another. */
    INSIDE("inside"),
    /** To another organisation in the province. */
    PROVINCE("province"),
    OTHER_PROVINCE("other-province"),
    ABROAD("abroad"),
    /** From another organisation into a branch of the committee. */
    IN("in");

    private final String code;

    Route(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Route> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }

    /** The member leaves the register. */
    public boolean leaves() {
        return this == PROVINCE || this == OTHER_PROVINCE || this == ABROAD;
    }

    /** Which introduction paper: outside, inside, temporary, abroad. */
    public String paper(boolean temporary) {
        if (this == ABROAD) {
            return "abroad";
        }
        return temporary ? "temporary" : this == INSIDE ? "inside" : "outside";
    }

    /** The steps of the way, in their order. */
    List<Step> steps(boolean temporary, boolean collective) {
        if (collective) {
            return List.of(Step.APPLICATION, Step.SIGNATURE, Step.HANDOVER, Step.RECEIPT);
        }
        if (this == IN) {
            return temporary
                    ? List.of(Step.SLIP, Step.RECEIPT, Step.RETURN)
                    : List.of(Step.SLIP, Step.FILE, Step.SIGNATURE, Step.PRESENTED, Step.RECEIPT, Step.REPLY);
        }
        if (temporary) {
            return List.of(
                    Step.APPLICATION,
                    Step.BRANCH,
                    Step.SIGNATURE,
                    Step.SLIP,
                    Step.HANDOVER,
                    Step.RECEIPT,
                    Step.RETURN,
                    Step.HOME);
        }
        return this == ABROAD
                ? List.of(Step.APPLICATION, Step.BRANCH, Step.SIGNATURE, Step.SLIP, Step.HANDOVER, Step.RECEIPT)
                : List.of(
                        Step.APPLICATION,
                        Step.BRANCH,
                        Step.FILE,
                        Step.SIGNATURE,
                        Step.SLIP,
                        Step.HANDOVER,
                        Step.PRESENTED,
                        Step.RECEIPT);
    }
}
