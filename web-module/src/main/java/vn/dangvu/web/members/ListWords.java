package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.MemberRow;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.PaperColumns;
import vn.dangvu.web.shell.Shell;

/** The words of an exported list: the chosen columns as on the page, the conditions as on the chips. */
@RequestScoped
public class ListWords {
    private static final List<String> USUAL =
            List.of("born", "sex", "unit", "admitted", "recognised", "seniority", "standing");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private ClassWords classes;

    @Inject
    private Choices choices;

    @Inject
    private Shell shell;

    @Inject
    private AskedDay asked;

    public ListPaper<MemberRow> paper(MemberFilter filter, String cols) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("roll.as-of") + " " + formats.date(filter.asOf().date()));
        if (asked.getKnown() != null) {
            lines.add(texts.of("roll.known", formats.date(asked.getKnown())));
        }
        filter.with(Criterion.FRAME, "")
                .criteria()
                .forEach((criterion, value) -> lines.add(choices.chip(criterion.parameter(), value)));
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.get("roll.paper.title"),
                lines,
                columns(filter).chosen(USUAL, cols));
    }

    private PaperColumns<MemberRow> columns(MemberFilter filter) {
        var columns = new PaperColumns<>(texts, "roll.col.", "name", 24, MemberRow::name);
        columns.add("born", 11, m -> date(m.born()));
        columns.add("sex", 6, m -> m.sex() == null ? "" : texts.get("roll.sex." + m.sex()));
        columns.add("unit", 18, MemberRow::unit);
        columns.add("admitted", 11, m -> date(m.admitted()));
        columns.add("recognised", 11, m -> date(m.recognised()));
        columns.add("seniority", 9, m -> seniority(m, filter));
        columns.add("standing", 18, this::standing);
        columns.add("gaps", 8, m -> m.gaps() == 0 ? "" : Integer.toString(m.gaps()));
        columns.add("card", 14, MemberRow::card);
        columns.add("file", 12, MemberRow::fileNumber);
        columns.add("home-town", 24, MemberRow::homeTown);
        columns.add("ethnicity", 9, m -> classes.of("ETHNICITY", m.ethnicity()));
        columns.add("religion", 10, m -> classes.of("RELIGION", m.religion()));
        columns.add("occupation", 16, MemberRow::occupation);
        columns.add("education", 14, m -> classes.of("PROFESSIONAL_LEVEL", m.professionalLevel()));
        return columns;
    }

    private static String date(PartialDate date) {
        return date == null ? "" : date.format();
    }

    private String seniority(MemberRow member, MemberFilter filter) {
        if (member.seniorityStart() == null || !"official".equals(member.standing())) {
            return "";
        }
        return Integer.toString(
                Months.years(member.seniorityStart(), filter.asOf().date()));
    }

    private String standing(MemberRow member) {
        String standing = member.standing() == null ? "" : texts.get("standing." + member.standing());
        String more = member.circumstances().stream()
                .map(c -> texts.get("standing." + c.kind()))
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? standing : standing.isEmpty() ? more : standing + "; " + more;
    }
}
