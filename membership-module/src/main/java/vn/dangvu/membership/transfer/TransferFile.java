package vn.dangvu.membership.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.membership.OpenMatters;

/**
 * A transfer with everything that was done about it.
 *
 * @param memberId null while somebody from outside is not in the register
 * @param fromUnit the branch that is left, of arrivals the one that is come to
 * @param toUnit inside the committee the branch that is come to, else null
 * @param place the organisation at the other end, null inside
 * @param basisOn the day from which the term for the transfer runs, null when none is known
 */
public record TransferFile(
        long id,
        long version,
        Route route,
        boolean temporary,
        Long memberId,
        Long batchId,
        Traveller person,
        Unit fromUnit,
        Unit toUnit,
        String place,
        String reason,
        String basis,
        LocalDate basisOn,
        LocalDate until,
        LocalDate openedOn,
        Ending ended,
        List<Act> acts,
        List<IndexLine> index,
        Blocks blocks) {

    public record Unit(long id, String path, String name, String shortName, LocalDate closedOn) {}

    /** @param outcome finished, withdrawn, returned, lost */
    public record Ending(String outcome, LocalDate on, String reason) {}

    /** @param withdrawn the reason, null while it stands */
    public record Act(
            long id,
            Step step,
            LocalDate on,
            Map<String, String> details,
            String recorder,
            long recordedBy,
            Instant recordedAt,
            String withdrawn) {
        public boolean stands() {
            return withdrawn == null;
        }

        public String detail(String name) {
            return details.getOrDefault(name, "");
        }
    }

    /** What keeps somebody from being transferred officially, on the day of reading; what it is about is not told. */
    public record Blocks(boolean inspection, boolean complaint, boolean suspended) {}

    /** The same with what other modules know to be open about the person. */
    TransferFile with(List<OpenMatters.Matter> open) {
        var now = new Blocks(
                blocks.inspection() || open.stream().anyMatch(m -> !m.complaint()),
                blocks.complaint() || open.stream().anyMatch(OpenMatters.Matter::complaint),
                blocks.suspended());
        return new TransferFile(
                id, version, route, temporary, memberId, batchId, person, fromUnit, toUnit, place, reason, basis,
                basisOn, until, openedOn, ended, acts, index, now);
    }

    public List<Step> steps() {
        return route.steps(temporary, batchId != null);
    }

    /** The act of a step that stands; of extensions the last. */
    public Optional<Act> act(Step step) {
        return acts.stream()
                .filter(a -> a.step() == step && a.stands())
                .max(Comparator.comparing(Act::on).thenComparing(Act::id));
    }

    public Optional<LocalDate> on(Step step) {
        return act(step).map(Act::on);
    }

    public boolean done(Step step) {
        return act(step).isPresent();
    }

    public boolean open() {
        return ended == null;
    }

    /** Left one end and not yet received at the other. */
    public boolean between() {
        return open() && done(route == Route.IN ? Step.SLIP : Step.HANDOVER) && !done(Step.RECEIPT);
    }

    /** The place that is come to, in words. */
    public String destination() {
        return toUnit != null ? toUnit.name() : route == Route.IN ? fromUnit.name() : place;
    }

    /** The place that is left, in words. */
    public String origin() {
        return route == Route.IN ? place : fromUnit.name();
    }
}
