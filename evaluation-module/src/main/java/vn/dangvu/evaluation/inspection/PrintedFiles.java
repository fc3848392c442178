package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.inspection.PrintedPapers;

/** Minutes and other papers that the rooms print, each written before the next is made. */
@ApplicationScoped
class PrintedFiles {
    @Inject
    private Instance<PrintedPapers> rooms;

    void write(Period period, PackageWords words, PackageZip zip) throws IOException {
        List<PrintedPapers> inOrder = rooms.stream()
                .sorted(Comparator.comparingInt(PrintedPapers::place))
                .toList();
        for (PrintedPapers room : inOrder) {
            room.each(
                    period,
                    (title, about, paper) -> zip.add("bien-ban/" + paper.fileName(), words.paper(title, about), out -> {
                        out.write(paper.content());
                        return null;
                    }));
        }
    }
}
