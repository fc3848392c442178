package vn.dangvu.web.ratings.differences;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.differences.Dimension;
import vn.dangvu.evaluation.differences.ListOfClass;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** ratings/difference-names.xhtml: who stands behind a figure. */
@Named
@RequestScoped
public class DifferenceNamesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListOfClass listOfClass;

    @Inject
    private DifferenceWords words;

    @Inject
    private Texts texts;

    private ListOfClass.Asked asked;
    private Page<ListOfClass.Row> page;
    private Pager pager;

    @PostConstruct
    void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("year", "by", "class", "level", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/ratings/difference-names.xhtml", parameters));
        long year = AskedNumber.orZero(request.getParameter("year"));
        String key = request.getParameter("class");
        Dimension by = key == null || key.isBlank()
                ? null
                : Dimension.of(request.getParameter("by")).orElse(null);
        boolean band = by != Dimension.AGE || key.equals(Dimension.UNKNOWN) || key.matches("\\d{0,3}-\\d{0,3}");
        String level = request.getParameter("level");
        asked = new ListOfClass.Asked(
                year < 1900 || year > 2200 ? 1900 : (int) year,
                band ? by : null,
                key,
                RatingLevel.knows(level) ? RatingLevel.of(level) : null);
        page = listOfClass.page(access.scope("evaluation.read"), asked, pager.paging("name"));
        pager.total(page.total(), false);
    }

    public List<ListOfClass.Row> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public String getYear() {
        return Integer.toString(asked.year());
    }

    /** What is listed: Tuổi đời: 31 đến 35 · Hoàn thành tốt nhiệm vụ. */
    public String getTold() {
        String level = asked.level() == null ? texts.get("differences.any-level") : words.level(asked.level());
        if (asked.dimension() == null) {
            return level;
        }
        String name = page.rows().isEmpty() || asked.dimension() != Dimension.BRANCH
                ? null
                : page.rows().get(0).unit();
        return texts.get("differences.by." + asked.dimension().code()) + ": "
                + words.line(asked.dimension(), asked.key(), name) + " · " + level;
    }
}
