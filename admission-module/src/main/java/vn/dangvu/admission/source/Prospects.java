package vn.dangvu.admission.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.admission.legal.AdmissionChecks;
import vn.dangvu.admission.legal.Applicant;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Severity;
import vn.dangvu.kernel.time.Months;

/** What the rules say of somebody on the list today: what would stand in the way, and what is due. */
final class Prospects {
    private Prospects() {}

    /** Every finding is a hint: whether somebody is proposed is for the branch to say. */
    static List<Finding> of(CandidateFile file, LocalDate today) {
        var found = new ArrayList<Finding>();
        if (file.listed().isEmpty()) {
            return found;
        }
        LawOn law = LawBook.shipped().asOf(today);
        person(file.person(), law, today, found);
        review(file, law, today, found);
        if (file.helpingNow().isEmpty()) {
            found.add(Finding.warning("admission.no-helper", null));
        }
        file.newest(EntryKind.CERTIFICATE).ifPresent(e -> {
            LocalDate last = Months.after(e.on(), law.number("admission.certificate.valid"));
            if (today.isAfter(last)) {
                found.add(Finding.warning(
                        "admission.certificate-expired", law.citation("admission.certificate.valid"), last));
            }
        });
        file.entries().stream()
                .filter(CandidateFile.Entry::open)
                .filter(e -> e.dueOn() != null && e.dueOn().isBefore(today))
                .forEach(e -> found.add(Finding.warning("admission.task-late", null, e.text(), e.dueOn())));
        return found;
    }

    /** What is not declared yet is no hint: the list asks for no more than a name. */
    private static void person(Person person, LawOn law, LocalDate today, List<Finding> found) {
        if (person.born() == null || !person.born().exact()) {
            return;
        }
        var applicant = new Applicant(person.born().day(), today, today, false, person.generalLevel(), false);
        AdmissionChecks.applicant(law, applicant).stream()
                .filter(f -> !f.key().equals("admission.education-undeclared"))
                .map(f -> new Finding(f.key(), Severity.WARNING, f.parameters(), f.citation()))
                .forEach(found::add);
    }

    private static void review(CandidateFile file, LawOn law, LocalDate today, List<Finding> found) {
        LocalDate since = file.newest(EntryKind.REVIEW)
                .map(CandidateFile.Entry::on)
                .orElseGet(() -> file.listed().orElseThrow().from());
        law.find("admission.list.review").ifPresent(months -> {
            LocalDate due = Months.after(since, (Integer) months.value());
            if (today.isAfter(due)) {
                found.add(Finding.warning("admission.review-late", months.citation(), since, due));
            }
        });
    }
}
