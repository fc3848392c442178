package vn.dangvu.membership.leave;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.membership.leave.LeaveFile.State;

/** The papers of an application for exemption. Before a body has spoken its paper is a draft with dots; one that was against has none. */
enum LeavePaper {
    APPLICATION("ĐX-MSHĐ"),
    RESOLUTION("NQ-MSHĐ"),
    DECISION("QĐ-MSHĐ");

    private final String form;

    LeavePaper(String form) {
        this.form = form;
    }

    String form() {
        return form;
    }

    String variant(LeaveFile file) {
        return this == RESOLUTION && proposes(file) ? "proposal" : "";
    }

    /** As in addresses: dx-mshd. */
    String code() {
        return Template.code(form, "");
    }

    static boolean proposes(LeaveFile file) {
        return !file.decider().equals("branch");
    }

    /** @param code as in addresses; empty for a paper that this application does not have */
    static Optional<LeavePaper> of(LeaveFile file, String code) {
        return of(file).stream().filter(p -> p.code().equals(code)).findFirst();
    }

    static List<LeavePaper> of(LeaveFile file) {
        return Arrays.stream(values()).filter(p -> p.belongs(file)).toList();
    }

    private boolean belongs(LeaveFile file) {
        boolean refusedByBranch = file.state() == State.REFUSED && file.decision() == null;
        boolean withdrawn = file.state() == State.WITHDRAWN;
        return switch (this) {
            case APPLICATION -> true;
            case RESOLUTION -> !refusedByBranch && (!withdrawn || file.branch() != null);
            case DECISION -> proposes(file) && file.branch() != null && !withdrawn && file.state() != State.REFUSED;
        };
    }

    /** The day of the paper, or null while it is a draft. */
    LocalDate day(LeaveFile file) {
        return switch (this) {
            case APPLICATION -> file.askedOn();
            case RESOLUTION -> file.branch() == null ? null : file.branch().on();
            case DECISION -> file.decision() == null ? null : file.decision().on();
        };
    }
}
