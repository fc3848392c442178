package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Takes one step: only the one whose turn it is, only by whoever it belongs to, once. What it means for the register is written in the same
 * transaction.
 */
@ApplicationScoped
class StepWriter {
    @Inject
    private Sql sql;

    @Inject
    private Transfers transfers;

    @Inject
    private TransferReader reader;

    @Inject
    private Days days;

    @Inject
    private Slips slips;

    @Inject
    private RegisterActs register;

    /** @param typed fields of the step by name */
    void take(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> typed) {
        TransferFile file = transfers.takeOpen(scope, id, version);
        mustBeItsTurn(scope, file, step);
        LocalDate last = file.acts().stream()
                .filter(TransferFile.Act::stands)
                .map(TransferFile.Act::on)
                .max(LocalDate::compareTo)
                .orElse(file.openedOn());
        days.mustBePast(on, last);
        Map<String, String> details = read(step, typed);
        if (step == Step.SLIP) {
            details.put("number", slips.number(file, on, details.get("number")));
        }
        done(scope, file, step, on, details);
    }

    private static Map<String, String> read(Step step, Map<String, String> typed) {
        var details = new LinkedHashMap<String, String>();
        for (StepField field : step.fields()) {
            String value = field.read(typed.get(field.name()));
            if (!value.isEmpty()) {
                details.put(field.name(), value);
            }
        }
        return details;
    }

    /** Written down without asking whose turn it is: for whoever has asked. */
    void done(Scope scope, TransferFile before, Step step, LocalDate on, Map<String, String> details) {
        insert(scope, before.id(), step, on, details);
        TransferFile file = reader.read(before.id());
        register.after(scope, file, step, on);
        transfers.follow(file);
        if (file.steps().stream().allMatch(file::done)) {
            transfers.close(file.id(), "finished", on, null);
        }
        scope.trail().asOf(on).detail(step.code());
    }

    void insert(Scope scope, long id, Step step, LocalDate on, Map<String, String> details) {
        sql.update(Clause.of(
                "insert into membership.transfer_step (transfer_id, step, on_date, details, recorded_by, recorder)"
                        + " values (?, ?, ?, jsonb_object(?, ?), ?, ?)",
                id,
                step.code(),
                on,
                details.keySet().toArray(String[]::new),
                details.values().toArray(String[]::new),
                scope.actor(),
                scope.caller().name()));
    }

    private void mustBeItsTurn(Scope scope, TransferFile file, Step step) {
        Progress progress = transfers.progress(file);
        Progress.At at = progress.at(step);
        if (at == null || !step.permission().equals(scope.permission())) {
            throw new OperationRefused("transfer.not-a-step", step);
        }
        switch (at.state()) {
            case DONE -> throw new OperationRefused("transfer.step-done", step, at.on());
            case BLOCKED -> throw new OperationRefused(at.why());
            case LATER ->
                throw new OperationRefused(
                        "transfer.step-early",
                        step,
                        progress.next().map(Progress.At::step).orElse(step));
            case OPEN -> mustStandThere(scope, file, step);
        }
    }

    /** What the branch does is done by the branch at that end: at the old one until the introduction, at the new one after it. */
    private static void mustStandThere(Scope scope, TransferFile file, Step step) {
        boolean atArrival = file.toUnit() != null && (step == Step.PRESENTED || step == Step.RETURN);
        scope.mustCover(atArrival ? file.toUnit().path() : file.fromUnit().path());
    }
}
