package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
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

/** One paper of a transfer, filled from what is written down. The same data give the same bytes again. */
@UseCase("transfer.read")
@ApplicationScoped
public class PrintTransferPaper {
    @Inject
    private Transfers transfers;

    @Inject
    private UnitPapers papers;

    @Inject
    private PaperHeads heads;

    @Inject
    private OfficialClock clock;

    /**
     * @param form its code: {@code 1-shd}
     * @param titles of the kinds of paper in an index, by line
     * @return nothing when this transfer has no such paper yet
     */
    public Optional<Printed> print(Scope scope, long id, String form, Map<String, String> titles, Format format) {
        TransferFile file = transfers.read(scope, id);
        Optional<PaperKind> kind =
                PaperKind.of(form).filter(k -> PaperKind.of(file).contains(k));
        scope.trail().detail(form + " " + format);
        return kind.map(k -> made(scope, file, k, titles, format));
    }

    private Printed made(Scope scope, TransferFile file, PaperKind kind, Map<String, String> titles, Format format) {
        LocalDate day = day(file, kind);
        var data = new Values();
        heads.put(data, file.fromUnit().id(), day);
        PaperTexts.person(data, file);
        if (kind == PaperKind.INDEX) {
            PaperTexts.index(data, file, titles);
        } else if (kind == PaperKind.BOXES) {
            SlipBoxes.put(data, file);
        }
        return papers.kept(
                scope,
                new Subject(file.fromUnit().path(), Transfers.SUBJECT, file.id()),
                new Issue(kind.form(), kind.variant(file), day, ""),
                data,
                format);
    }

    /** The day of the step the paper belongs to, or today. */
    private LocalDate day(TransferFile file, PaperKind kind) {
        return switch (kind) {
            case APPLICATION, SELF_REVIEW -> file.on(Step.APPLICATION).orElse(file.openedOn());
            case INDEX -> file.on(Step.FILE).orElse(clock.today());
            case NOTICE -> file.on(Step.SLIP).orElse(clock.today());
            case FORWARDING -> file.on(Step.SIGNATURE).orElse(clock.today());
            case FILE_RECEIPT -> file.on(Step.HANDOVER).orElse(clock.today());
            case BOXES -> file.on(Step.SLIP).orElse(clock.today());
        };
    }
}
