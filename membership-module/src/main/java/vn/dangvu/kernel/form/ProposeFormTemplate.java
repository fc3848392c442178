package vn.dangvu.kernel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.LayoutCheck;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A committee proposes its own edition of a paper. It is printed once another person approves it. */
@UseCase("settings.propose")
@ApplicationScoped
public class ProposeFormTemplate {
    @Inject
    private Sql sql;

    /** @return the number of the proposal, which becomes part of the version of what is printed */
    public long propose(Scope scope, TemplateWish wish) {
        Optional<MandateInForce> mandate = scope.mandates().stream()
                .filter(m -> m.unitId() == wish.unitId())
                .findFirst();
        Optional<Template> form =
                wish.from() == null ? Optional.empty() : FormBook.shipped().find(wish.code(), wish.from());
        OperationRefused.ifBlocked(examine(wish, mandate.isPresent(), form));
        String path = mandate.orElseThrow().path();
        Template template = form.orElseThrow();
        long id = sql.first(
                        Clause.of(
                                "insert into kernel.form_template (unit_id, path, form, variant, edition, valid_from, blocks,"
                                        + " reason, proposed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                                wish.unitId(),
                                path,
                                template.form(),
                                template.variant(),
                                template.edition(),
                                wish.from(),
                                typed(wish.layout()),
                                wish.reason().strip(),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail().about("form-template", id, path).asOf(wish.from()).detail(template.code());
        return id;
    }

    private static List<Finding> examine(TemplateWish wish, boolean mayForUnit, Optional<Template> form) {
        var findings = new ArrayList<Finding>();
        if (!mayForUnit) {
            findings.add(Finding.error("legal.unit-not-yours", null));
        }
        if (wish.from() == null) {
            findings.add(Finding.error("legal.from-missing", null));
        } else if (form.isEmpty()) {
            findings.add(Finding.error("templates.form-unknown", null));
        }
        if (wish.reason() == null || wish.reason().isBlank()) {
            findings.add(Finding.error("templates.reason-missing", null));
        }
        if (!typed(wish.layout()).equals(FormTemplates.ENDED)) {
            form.ifPresent(f -> findings.addAll(LayoutCheck.of(f, typed(wish.layout()))));
        }
        return findings;
    }

    /** Without the carriage returns that a browser sends. */
    private static String typed(String layout) {
        return layout == null ? "" : layout.replace("\r\n", "\n").strip();
    }
}
