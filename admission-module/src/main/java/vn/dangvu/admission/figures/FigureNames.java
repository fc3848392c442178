package vn.dangvu.admission.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.dangvu.admission.dossier.Freshen;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.kernel.time.PartialDate;

/** The rows behind a figure, a page of them. At most five statements. */
@ApplicationScoped
class FigureNames {
    @Inject
    private Sql sql;

    @Inject
    private Laps laps;

    @Inject
    private Waiting waiting;

    @Inject
    private Freshen freshen;

    @Inject
    private OfficialClock clock;

    Page<FigureRow> page(Scope scope, Question question, Figure figure, Paging paging) {
        Place place = Place.of(sql, scope, question, clock.today());
        return switch (figure.kind()) {
            case Figure.LAP -> laps(scope, place, question, figure, paging);
            case Figure.DUE -> {
                freshen.within(scope);
                yield waiting.page(scope, place, clock.today(), figure.part(), paging);
            }
            default -> people(scope, place, question, figure, paging);
        };
    }

    private Page<FigureRow> people(Scope scope, Place place, Question question, Figure figure, Paging paging) {
        Crowd crowd = Crowd.of(figure.kind()).orElseThrow();
        Part part = Part.of(figure.part()).orElseThrow();
        Clause from = Clause.of("from")
                .then(Crowds.people(scope, place, question, crowd))
                .then(
                        """
                        join membership.unit u on u.id = p.unit_id
                        left join membership.unit_period up on up.unit_id = p.unit_id and up.superseded_at = 'infinity'
                            and up.valid_from <= p.on_day and up.valid_to > p.on_day""")
                .then("where p." + Crowds.column(part) + " = ?", figure.line());
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order =
                switch (paging.sort()) {
                    case "on" -> "p.on_day";
                    case "unit" -> "coalesce(up.short_name, u.short_name) collate membership.vi_counting";
                    default -> "p.sort_name collate \"vi-x-icu\"";
                };
        return new Page<>(
                sql.list(
                        Clause.of("select p.*, coalesce(up.short_name, u.short_name) as unit")
                                .then(from)
                                .then(
                                        "order by " + order + (paging.descending() ? " desc nulls last" : "")
                                                + ", p.member_id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        FigureNames::read),
                total);
    }

    private static FigureRow read(ResultSet row) throws SQLException {
        LocalDate born = Sql.date(row, "born_on");
        return new FigureRow(
                row.getLong("member_id"),
                Sql.id(row, "dossier_id"),
                row.getString("full_name"),
                born == null ? null : PartialDate.of(born, row.getString("born_precision")),
                row.getString("unit"),
                null,
                null,
                Sql.date(row, "on_day"),
                null,
                false,
                null,
                null);
    }

    /** The length of a lap needs the calendar: sorted and cut here, few as they are. */
    private Page<FigureRow> laps(Scope scope, Place place, Question question, Figure figure, Paging paging) {
        List<FigureRow> rows = laps.ended(scope, place, question).stream()
                .filter(r -> figure.part().equals(Figure.ALL) || figure.part().equals(r.step()))
                .filter(r -> figure.line().equals(Figure.ALL) || r.late(r.on()))
                .sorted(order(paging))
                .toList();
        return new Page<>(
                rows.stream().skip(paging.first()).limit(paging.size()).toList(), rows.size());
    }

    private static Comparator<FigureRow> order(Paging paging) {
        Comparator<FigureRow> order =
                switch (paging.sort()) {
                    case "name" -> Comparator.comparing(r -> VietnameseText.sortName(r.name()));
                    case "unit" -> Comparator.comparing(FigureRow::unit);
                    case "on" -> Comparator.comparing(FigureRow::on);
                    case "due" -> Comparator.comparing(FigureRow::due, Comparator.nullsLast(Comparator.naturalOrder()));
                    default -> Comparator.comparing(FigureRow::length);
                };
        return (paging.descending() ? order.reversed() : order)
                .thenComparing(FigureRow::dossierId)
                .thenComparing(FigureRow::on);
    }
}
