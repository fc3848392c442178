package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.round.Criterion;
import vn.dangvu.evaluation.round.ListCriteria;
import vn.dangvu.evaluation.round.SetCriterion;
import vn.dangvu.web.shell.Doing;

/** review/criteria.xhtml and review/add-criterion.xhtml: the criteria in force, and those a committee adds. */
@Named
@RequestScoped
public class CriteriaPage {
    @Inject
    private ReviewTask task;

    @Inject
    private ListCriteria listCriteria;

    @Inject
    private SetCriterion setCriterion;

    private List<Criterion> all;
    private String label;
    private String instrument;
    private String article;
    private String mark;
    private LocalDate from;

    @PostConstruct
    void find() {
        from = task.getToday();
    }

    public List<Criterion> getAll() {
        if (all == null) {
            var scope = task.scope("review.read");
            all = listCriteria.of(scope, scope.mandates().get(0).unitId());
        }
        return all;
    }

    public String save() {
        return getEnding() == 0 ? add() : end();
    }

    private String add() {
        return task.run("review.done.criterion", "/review/criteria.xhtml", () -> {
            var scope = task.scope("review.decide");
            setCriterion.add(
                    scope,
                    scope.mandates().get(0).unitId(),
                    new SetCriterion.Wish(label, instrument, article, mark, from));
        });
    }

    private String end() {
        return task.run(
                "review.done.criterion-ended",
                "/review/criteria.xhtml",
                () -> setCriterion.end(task.scope("review.decide"), Doing.number("criterion"), from));
    }

    public long getEnding() {
        return Doing.number("criterion");
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
