package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.server.demo.Decisions.Decision;
import vn.dangvu.server.load.IdRange;

/** The way into the Party of everybody admitted since 2020, of those who are on it, and of some who did not come to its end. */
final class Dossiers {
    private static final String DOSSIER =
            "id, candidate_id, unit_id, path, again, opened_on, member_id, account_id, step, progress, due_on, due_key, branch_on, decided_on,"
                    + " ceremony_on, recognised_on, closed_on, outcome, closed_reason, closed_by, recorded_at, recorded_by";
    private static final String ACT =
            "id, dossier_id, step, on_date, details, decision_id, rules, recorded_at, recorded_by, recorder";
    /** Deputy secretary through all terms: decides what the clerk has prepared. */
    private static final String DECIDES = "thuongvu";

    private final Connection connection;
    private final Tree tree;
    private final Register register;
    private final Decisions decisions;
    private final Accounts accounts;

    Dossiers(Connection connection, Tree tree, Register register, Decisions decisions, Accounts accounts) {
        this.connection = connection;
        this.tree = tree;
        this.register = register;
        this.decisions = decisions;
        this.accounts = accounts;
    }

    /** Decisions about people whom the register does not know. */
    static void announce(Decisions decisions, List<DossierLine> lines) {
        lines.stream()
                .filter(line -> line.person() == null && line.day(Step.DECISION) != null)
                .forEach(line -> decisions.announce(
                        line.decisionKey(),
                        line.day(Step.DECISION),
                        (line.open() ? "Kết nạp đảng viên: " : "Không kết nạp đảng viên: ") + line.name()));
    }

    /** @param candidates id by name, of those on the lists */
    void write(List<DossierLine> lines, Vouchers vouchers, Map<String, Long> candidates) throws SQLException {
        var ids = new IdRange(connection, "admission.ids");
        var ballotIds = new IdRange(connection, "membership.ids");
        var writer = new Writer(connection, "admission", ids, accounts.clerk());
        var ballots = new Writer(connection, "membership", ballotIds, accounts.clerk());
        var votes = new Votes(ballots, tree, new Electors(connection));
        var declarations = new Declarations(writer, connection);
        var enquiries = new Enquiries(writer, register, vouchers);
        for (DossierLine line : lines) {
            long id = writer.id();
            Long member = line.person() == null
                    ? null
                    : Long.valueOf(register.id(line.person().key()));
            dossier(writer, id, line, candidates.get(line.name()), member);
            String helper =
                    Sources.helper(line.source(), line.branch(), vouchers).name();
            acts(writer, id, line, new ActDetails(line, decisions, helper));
            declarations.write(id, line, member);
            enquiries.write(id, line);
            votes.write(id, line);
            tie(line, candidates.get(line.name()));
        }
        writer.flush("dossier", "act", "declaration", "declared_line", "verification", "introducer");
        ballots.flush("ballot", "ballot_voter");
        ids.close();
        ballotIds.close();
    }

    private void dossier(Writer writer, long id, DossierLine line, long candidate, Long member) {
        var way = new Way(line);
        var due = line.open() ? way.due().orElse(null) : null;
        LocalDate closed = line.day("closed");
        writer.into("dossier", DOSSIER)
                .add(
                        id,
                        candidate,
                        tree.id(line.branch()),
                        tree.path(line.branch()),
                        line.again(),
                        line.opened(),
                        member,
                        account(line),
                        line.open() ? way.next() : "-",
                        way.progress(),
                        due == null ? null : due.on(),
                        due == null ? null : due.step().code(),
                        line.done(Step.BRANCH_VOTE),
                        line.done(Step.DECISION),
                        line.done(Step.CEREMONY),
                        line.done(Step.RECOGNITION),
                        closed,
                        line.open() ? null : line.row().get("outcome"),
                        line.row().get("reason").isEmpty() ? null : line.row().get("reason"),
                        closed == null ? null : accounts.clerk(),
                        Writer.learned(line.opened()),
                        accounts.clerk());
    }

    private Long account(DossierLine line) {
        String username = line.marks().get("account");
        return username == null ? null : Long.valueOf(accounts.id(username));
    }

    private void acts(Writer writer, long dossier, DossierLine line, ActDetails details) {
        for (Step step : Step.values()) {
            LocalDate day = line.day(step);
            boolean written = step.kind() == Step.Kind.ACT
                    || step.kind() == Step.Kind.DECISION
                    || step.kind() == Step.Kind.CEREMONY;
            if (written && day != null) {
                boolean decides = step.actor() == Step.Actor.COMMITTEE;
                Decision decision = decision(line, step);
                writer.into("act", ACT)
                        .add(
                                writer.id(),
                                dossier,
                                step.code(),
                                day,
                                Json.of(details.of(step, day)),
                                decision == null ? null : decision.id(),
                                step.kind() == Step.Kind.DECISION ? rules(line) : null,
                                Writer.learned(day),
                                decides ? accounts.id(DECIDES) : accounts.clerk(),
                                decides ? Accounts.entry(DECIDES).member() : DossierLine.CLERK);
            }
        }
    }

    private Decision decision(DossierLine line, Step step) {
        return switch (step) {
            case DECISION, CEREMONY -> decisions.of(line.decisionKey());
            case RECOGNITION -> decisions.of(line.recognitionKey());
            default -> null;
        };
    }

    private static String rules(DossierLine line) {
        LawOn law = LawBook.shipped().asOf(line.considered());
        law.citation("organisation.steps.under-ward");
        return law.applied().toJson();
    }

    /** What the list of the branch says of somebody who has an account, or was a member before. */
    private void tie(DossierLine line, long candidate) throws SQLException {
        if (account(line) != null || line.again()) {
            try (var statement = connection.prepareStatement(
                    "update admission.candidate set account_id = ?, member_before = ? where id = ?")) {
                statement.setObject(1, account(line), java.sql.Types.BIGINT);
                statement.setBoolean(2, line.again());
                statement.setLong(3, candidate);
                statement.executeUpdate();
            }
        }
    }
}
