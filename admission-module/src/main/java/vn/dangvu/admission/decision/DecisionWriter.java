package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.StepWriter;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.NumberRegister;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;

/** A numbered decision for one person: into the register of decisions and into the dossier, with the rules it was taken under. */
@ApplicationScoped
class DecisionWriter {
    private static final String REGISTER = "QĐ";
    private static final String OWN = "-QĐ/ĐU";

    @Inject
    private Sql sql;

    @Inject
    private NumberRegister numbers;

    @Inject
    private MembershipRegister register;

    @Inject
    private StepWriter writer;

    /** @param id in the register of decisions */
    record Written(long id, String number) {}

    Written write(
            Scope scope,
            DossierFile file,
            Step step,
            Route route,
            IssuedPaper paper,
            String title,
            Map<String, String> more,
            AppliedRules rules) {
        if (Said.nothing(paper.signer()) || Said.nothing(paper.body())) {
            throw new OperationRefused("dossier.decision.signer");
        }
        String number = number(route, paper);
        long decision = register.record(
                scope,
                new DecisionPaper(number, paper.signedOn(), paper.body(), title + " " + file.name(), paper.scan()),
                file.branch().id());
        mustBeForOneOnly(file, decision, number);
        register.keepRules(decision, rules);
        var details = new LinkedHashMap<String, String>(more);
        details.put("number", number);
        details.put("body", paper.body().strip());
        details.put("signer", paper.signer().strip());
        if (!Said.nothing(paper.text())) {
            details.put("text", paper.text().strip());
        }
        writer.write(scope, file, step, paper.signedOn(), details, decision, rules.toJson());
        return new Written(decision, number);
    }

    private String number(Route route, IssuedPaper paper) {
        boolean typed = !Said.nothing(paper.number());
        if (route.deciding() == null) {
            if (!typed) {
                throw new OperationRefused("admission.no-number");
            }
            return paper.number().strip();
        }
        String term = term(route.deciding(), paper.signedOn());
        if (!typed) {
            return numbers.next(REGISTER, route.deciding(), term) + OWN;
        }
        String number = paper.number().strip();
        if (number.matches("\\d{1,6}" + OWN)) {
            numbers.given(REGISTER, route.deciding(), term, Integer.parseInt(number.replace(OWN, "")));
        }
        return number;
    }

    /** One decision a person: the same paper for two is a number typed twice. */
    private void mustBeForOneOnly(DossierFile file, long decision, String number) {
        boolean taken = !sql.list(
                        Clause.of(
                                "select 1 from admission.act where decision_id = ? and dossier_id <> ? and superseded_at is null",
                                decision,
                                file.id()),
                        row -> true)
                .isEmpty();
        if (taken) {
            throw new OperationRefused("dossier.number-taken", number);
        }
    }

    /** Numbers run through a committee's term; where none is known, through the year. */
    private String term(long unit, LocalDate day) {
        return sql.first(
                        Clause.of(
                                "select name from membership.committee_term where unit_id = ? and valid_from <= ? and valid_to > ?"
                                        + " order by valid_from desc",
                                unit,
                                day,
                                day),
                        row -> row.getString(1))
                .orElse(Integer.toString(day.getYear()));
    }
}
