package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Ten boxes out of the superior's area, seven inside it, eight for a time, two abroad. Another paper is the wrong paper. */
@Cited(
        instrument = "38-HD/BTCTW (2025)",
        article = "II.4.3",
        mark = Mark.VERIFIED,
        from = "2025-09-29",
        parameters = {
            "transfer.boxes.outside",
            "transfer.boxes.inside",
            "transfer.boxes.temporary",
            "transfer.boxes.abroad"
        },
        usedIn = "transfer")
class IntroductionPaperHasTheBoxesOfItsKind implements Rule<SealedFile> {
    @Override
    public List<Finding> examine(SealedFile file, LawOn law) {
        String key = "transfer.boxes." + file.kind();
        int boxes = law.number(key);
        return file.boxes() == boxes
                ? List.of()
                : List.of(Finding.error("transfer.boxes-wrong", law.citation(key), boxes, file.boxes()));
    }
}
