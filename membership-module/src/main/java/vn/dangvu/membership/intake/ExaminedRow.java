package vn.dangvu.membership.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.intake.paper.RowCheck.Checked;
import vn.dangvu.membership.intake.paper.Severity;

/** A row after all checks: what would be written, where, and what stands against it. */
final class ExaminedRow {
    final StoredRow stored;
    final ImportSheet sheet;
    final Map<String, String> draft;
    final List<RowFinding> findings = new ArrayList<>();
    final int normalised;
    UnitFinder.Place unit;
    /** Who this is, when the register knows the person. */
    Long memberId;
    /** The register knows the person and the row says nothing new. */
    boolean nothingNew;

    ExaminedRow(StoredRow stored, ImportSheet sheet, Checked checked) {
        this.stored = stored;
        this.sheet = sheet;
        this.draft = checked.draft();
        this.normalised = (int) checked.problems().stream()
                .filter(p -> p.severity() == Severity.NORMALISED)
                .count();
        checked.problems().stream()
                .filter(p -> p.severity() != Severity.NORMALISED)
                .map(RowFinding::of)
                .forEach(findings::add);
    }

    String state() {
        if (stored.asideReason() != null) {
            return "aside";
        }
        if (has(Severity.ERROR)) {
            return "error";
        }
        if (has(Severity.CONFIRM)) {
            return "confirm";
        }
        return nothingNew ? "unchanged" : "clean";
    }

    boolean has(Severity severity) {
        return findings.stream().anyMatch(f -> f.problem().severity() == severity);
    }

    String folded() {
        return VietnameseText.folded(draft.get("full_name"));
    }

    /** The birth date as the database writes it, null unless the day is known. */
    String bornOn() {
        return PartialDate.read(draft.get("born"))
                .date()
                .flatMap(PartialDate::exactDay)
                .map(Object::toString)
                .orElse(null);
    }

    /** Equal for rows that may be the same person. */
    String person() {
        return draft.containsKey("full_name") && bornOn() != null ? folded() + "|" + bornOn() : null;
    }
}
