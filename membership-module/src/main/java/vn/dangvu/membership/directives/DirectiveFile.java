package vn.dangvu.membership.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A document with what became of it at every addressee the caller may see. */
public record DirectiveFile(
        Head head, List<Addressee> addressees, List<Reference> references, List<Paper> papers, boolean ofCommittee) {

    /**
     * @param own of the committee itself; else a superior's
     * @param symbol null for an own one before it is issued
     * @param addressed names of the units it is for, joined
     * @param ending null while it is in force; {@code replacedBy} the id of the one in its place
     */
    public record Head(
            long id,
            long version,
            long unitId,
            String unit,
            boolean own,
            String kind,
            String symbol,
            String body,
            String title,
            LocalDate datedOn,
            LocalDate arrivedOn,
            Integer arrival,
            List<Long> addressed,
            String addressedNames,
            List<DirectiveDraft.Demand> demands,
            String proposer,
            boolean mine,
            String approver,
            LocalDate issuedOn,
            String withdrawer,
            String withdrawnReason,
            String ending,
            LocalDate endedOn,
            String endReason,
            Long replacedBy,
            String successor) {

        public boolean proposed() {
            return issuedOn == null && withdrawnReason == null;
        }

        public boolean inForce() {
            return issuedOn != null && ending == null;
        }
    }

    public record Addressee(
            long id,
            long unitId,
            String unit,
            LocalDate receivedOn,
            String receiver,
            LocalDate readOn,
            String reader,
            List<Job> jobs) {}

    public record Job(long id, String text, LocalDate dueOn, List<Report> reports) {

        /** done, waiting (for the office), returned or open. */
        public String state() {
            Report last = reports.isEmpty() ? null : reports.get(0);
            return last == null ? "open" : last.accepted() == null ? "waiting" : last.accepted() ? "done" : "returned";
        }

        public boolean canReport() {
            return List.of("open", "returned").contains(state());
        }

        public boolean late(LocalDate today) {
            return !state().equals("done") && dueOn.isBefore(today);
        }
    }

    /** @param accepted null until somebody answered */
    public record Report(
            long id,
            LocalDate doneOn,
            String text,
            Long documentId,
            String reporter,
            Instant reportedAt,
            Boolean accepted,
            String answer,
            String settler) {}

    public record Reference(String unit, String subjectType, long subjectId, LocalDate on, String label) {}

    public record Paper(long id, String title, String fileName) {}

    /** The states of a document in a list, from what is seen of it here. */
    public String state() {
        if (head.withdrawnReason() != null) {
            return "declined";
        }
        if (head.issuedOn() == null) {
            return "proposed";
        }
        if (head.ending() != null) {
            return head.ending();
        }
        boolean done = addressees.stream()
                .allMatch(a -> a.readOn() != null
                        && a.jobs().stream().allMatch(j -> j.state().equals("done")));
        return done ? "done" : "open";
    }
}
