package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import vn.dangvu.evaluation.rating.CapTrial;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Shell;

/** The cap as it is tried, on paper, for the committee: the reading and what was tried stand above it. */
@RequestScoped
public class CapPaper {
    @Inject
    private CapPage page;

    @Inject
    private YearlyWords words;

    @Inject
    private Shell shell;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    byte[] pdf() {
        return file().pdf();
    }

    void excel(ListFile.Target target) {
        file().excel(target);
    }

    private ListFile<CapTrial.Group> file() {
        CapTrial trial = page.getTrial();
        var paper = new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.of("yearly.cap.title", Integer.toString(trial.year())),
                List.of(
                        texts.of("yearly.cap.paper.made", formats.date(clock.today())),
                        texts.of(
                                "yearly.cap.paper.reading",
                                texts.get(
                                        "yearly.cap.reading." + trial.reading().code()),
                                trial.regime().law().citation("rating.quota").text()),
                        texts.get("yearly.cap.note"),
                        texts.get("yearly.cap.unsettled.text")),
                List.of(
                        column("group", 30, CapTrial.Group::name),
                        column("rated", 10, g -> "" + g.rated()),
                        column("outstanding", 10, g -> "" + g.outstanding()),
                        column("good", 10, g -> "" + g.good()),
                        column("done", 10, g -> "" + g.done()),
                        column("not-done", 10, g -> "" + g.notDone()),
                        column("sum", 20, g -> words.sum(g.line())),
                        column("allowed", 10, g -> "" + g.line().allowed()),
                        column("over", 10, g -> "" + g.line().over()),
                        column("other", 18, g -> g.other().allowed() + " (" + words.other(g.other()) + ")")));
        return new ListFile<>(paper, sink -> trial.groups().forEach(sink));
    }

    private ListPaper.Column<CapTrial.Group> column(String key, int width, Function<CapTrial.Group, String> value) {
        return new ListPaper.Column<>(texts.get("yearly.cap.col." + key), width, value);
    }
}
