package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Issue;
import vn.dangvu.membership.forms.UnitPapers.Subject;

/** The application, the branch's resolution or the committee's decision on exemption, filled from what is written down. */
@UseCase("leave.read")
@ApplicationScoped
public class PrintLeavePaper {
    @Inject
    private Leaves leaves;

    @Inject
    private LeaveTexts texts;

    @Inject
    private UnitPapers papers;

    @Inject
    private OfficialClock clock;

    /**
     * @param form its code: {@code nq-mshd}
     * @return nothing when this application has no such paper
     */
    public Optional<Printed> print(Scope scope, long id, String form, Format format) {
        LeaveFile file = leaves.read(scope, id);
        scope.trail().detail(form + " " + format);
        return LeavePaper.of(file, form).map(paper -> made(scope, file, paper, format));
    }

    private Printed made(Scope scope, LeaveFile file, LeavePaper paper, Format format) {
        LocalDate said = paper.day(file);
        LocalDate day = said == null ? clock.today() : said;
        Values values = papers.heads(file.unitId(), day);
        texts.put(values, file);
        if (said == null) {
            values.clear("place_date");
        }
        return papers.kept(
                scope,
                new Subject(file.path(), Leaves.SUBJECT, file.id()),
                new Issue(paper.form(), paper.variant(file), day, ""),
                values,
                format);
    }
}
