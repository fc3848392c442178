package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A committee proposes its own value of a parameter that allows it. It holds once another person approves it. */
@UseCase("settings.propose")
@ApplicationScoped
public class ProposeLocalParameter {
    @Inject
    private Sql sql;

    /** @return the number of the proposal */
    public long propose(Scope scope, LocalWish wish) {
        Optional<MandateInForce> mandate = scope.mandates().stream()
                .filter(m -> m.unitId() == wish.unitId())
                .findFirst();
        OperationRefused.ifBlocked(examine(wish, mandate.isPresent()));
        String path = mandate.orElseThrow().path();
        long id = sql.first(
                        Clause.of(
                                "insert into kernel.local_parameter (unit_id, path, key, valid_from, value, instrument,"
                                        + " article, mark, note, proposed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " returning id",
                                wish.unitId(),
                                path,
                                wish.key(),
                                wish.from(),
                                wish.value().strip(),
                                wish.instrument().strip(),
                                text(wish.article()),
                                wish.mark().code(),
                                text(wish.note()),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail()
                .about("local-parameter", id, path)
                .asOf(wish.from())
                .detail(wish.key() + " = " + wish.value().strip());
        return id;
    }

    private static List<Finding> examine(LocalWish wish, boolean mayForUnit) {
        var findings = new ArrayList<Finding>();
        if (!mayForUnit) {
            findings.add(Finding.error("legal.unit-not-yours", null));
        }
        if (!LawBook.shipped().has(wish.key())) {
            findings.add(Finding.error("legal.key-unknown", null));
            return findings;
        }
        Parameter parameter = LawBook.shipped().parameter(wish.key());
        if (!parameter.overlay()) {
            findings.add(Finding.error("legal.no-local-value", null));
        }
        if (!readable(parameter, text(wish.value()))) {
            findings.add(
                    Finding.error("legal.value-wrong", null, parameter.unit().code()));
        }
        if (wish.from() == null) {
            findings.add(Finding.error("legal.from-missing", null));
        }
        if (text(wish.instrument()).isEmpty()) {
            findings.add(Finding.error("legal.instrument-missing", null));
        }
        return findings;
    }

    private static boolean readable(Parameter parameter, String value) {
        if (value.equals(Law.ENDED)) {
            return true;
        }
        try {
            return !value.isEmpty() && parameter.unit().parse(value) != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
