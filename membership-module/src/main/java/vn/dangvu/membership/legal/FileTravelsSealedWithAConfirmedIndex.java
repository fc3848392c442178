package vn.dangvu.membership.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** A file whose index the sender has not confirmed is not received; what the index says lies in the file, and the cover is sealed. */
@Cited(instrument = "06-HD/TW (2025)", article = "8.2", mark = Mark.VERIFIED, from = "2025-06-09", usedIn = "transfer")
class FileTravelsSealedWithAConfirmedIndex implements Rule<SealedFile> {
    @Override
    public List<Finding> examine(SealedFile file, LawOn law) {
        var found = new ArrayList<Finding>();
        if (!file.confirmed()) {
            found.add(Finding.error("transfer.index-unconfirmed", citation()));
        }
        if (!file.differing().isEmpty()) {
            found.add(Finding.error("transfer.index-differs", citation(), file.differing()));
        }
        if (!file.sealed()) {
            found.add(Finding.error("transfer.not-sealed", citation()));
        }
        return found;
    }
}
