package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.time.Months;

/** The certificate of the class about the Party holds sixty months until the branch considers. */
@Cited(
        instrument = "01-HD/TW (2016)",
        article = "-",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2016-09-20",
        parameters = "admission.certificate.valid",
        usedIn = "admission")
class ClassCertificateIsStillValid implements Rule<Applicant> {
    @Override
    public List<Finding> examine(Applicant facts, LawOn law) {
        if (facts.certificate() == null) {
            return List.of(Finding.error("admission.certificate-missing", law.citation("admission.certificate.valid")));
        }
        LocalDate last = Months.after(facts.certificate(), law.number("admission.certificate.valid"));
        return facts.considered().isAfter(last)
                ? List.of(Finding.error(
                        "admission.certificate-expired", law.citation("admission.certificate.valid"), last))
                : List.of();
    }
}
