package vn.dangvu.admission.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Finding;

/** The places asked about what is declared: who has not answered, and until when they should. */
final class Verifying {
    private Verifying() {}

    static List<Finding> missing(DossierFile file) {
        var missing = new ArrayList<Finding>();
        if (file.verifying().isEmpty()) {
            missing.add(Finding.warning("dossier.verification.none", null));
        }
        file.verifying().stream()
                .filter(v -> !v.settled())
                .forEach(v -> missing.add(
                        Finding.warning("dossier.verification.waiting", null, v.place(), v.about(), v.sentOn())));
        return missing;
    }

    static LocalDate lastAnswer(DossierFile file) {
        return file.verifying().stream()
                .map(DossierFile.Verification::repliedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(
                        file.declared().signedOn() == null
                                ? file.openedOn()
                                : file.declared().signedOn());
    }

    static Optional<Deadline> nextDue(DossierFile file, LocalDate today, OfficialCalendar calendar) {
        return file.verifying().stream()
                .map(v -> due(v, today, calendar))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Deadline::due));
    }

    /** Until when this place should answer; nothing when it has, or when no rule of that time is known. */
    static Optional<Deadline> due(DossierFile.Verification asked, LocalDate today, OfficialCalendar calendar) {
        return asked.settled() || asked.sentOn() == null
                ? Optional.empty()
                : AdmissionClocks.verification(asked.sentOn(), asked.abroad(), today, calendar);
    }
}
