package vn.dangvu.membership.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.paper.Template;

/** The papers of a transfer. The introduction paper itself is printed stock: what we print says what to write into which box. */
enum PaperKind {
    APPLICATION("ĐXC-SHĐ", Step.APPLICATION),
    SELF_REVIEW("TKĐ-SHĐ", Step.APPLICATION),
    INDEX("ML-SHĐ", Step.FILE),
    BOXES("GT-SHĐ", Step.APPLICATION),
    NOTICE("1-SHĐ", Step.SLIP),
    FORWARDING("2-SHĐ", Step.SIGNATURE),
    FILE_RECEIPT("BN-SHĐ", Step.HANDOVER);

    private final String form;
    private final Step after;

    PaperKind(String form, Step after) {
        this.form = form;
        this.after = after;
    }

    String form() {
        return form;
    }

    String variant(TransferFile file) {
        return this == APPLICATION && file.temporary() ? "temporary" : "";
    }

    /** As in addresses: gt-shd. */
    String code() {
        return Template.code(form, "");
    }

    static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }

    /** Those of this way of which the step is done: what is not known yet is not printed. */
    static List<PaperKind> of(TransferFile file) {
        return Arrays.stream(values())
                .filter(k -> k.belongs(file) && (file.done(k.after) || k.after == Step.APPLICATION))
                .toList();
    }

    private boolean belongs(TransferFile file) {
        boolean in = file.route() == Route.IN;
        return switch (this) {
            case APPLICATION, SELF_REVIEW -> !in && file.batchId() == null;
            case INDEX -> file.steps().contains(Step.FILE);
            case BOXES -> file.batchId() == null;
            case NOTICE -> !file.temporary() && file.route().leaves();
            case FORWARDING -> in && !file.temporary();
            case FILE_RECEIPT -> !file.temporary() && !in && file.batchId() == null;
        };
    }
}
