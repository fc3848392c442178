package vn.dangvu.admission.legal;

import java.time.LocalDate;

/** @param made the day the dossier was complete */
record Papers(LocalDate made, LocalDate considered) {}
