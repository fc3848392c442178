package vn.dangvu.admission.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;

/** All that is known of somebody on the list, opened by somebody who may. */
public record CandidateFile(
        long id,
        long version,
        long unitId,
        String unitName,
        Person person,
        List<Listing> listings,
        List<Helper> helpers,
        List<Entry> entries) {

    /** @param until first day no longer on it, null while it lasts; {@code reason} then says why */
    public record Listing(
            CandidateKind kind,
            LocalDate from,
            LocalDate until,
            String resolution,
            String endedBy,
            String reason,
            String detail) {}

    public record Helper(
            long id,
            long memberId,
            String name,
            LocalDate from,
            LocalDate until,
            String resolution,
            String endReason) {}

    /** @param withdrawn the reason, null while it stands */
    public record Entry(
            long id,
            EntryKind kind,
            LocalDate on,
            LocalDate dueOn,
            LocalDate doneOn,
            String result,
            String number,
            String body,
            String text,
            String recorder,
            Instant recordedAt,
            String withdrawn) {

        public boolean stands() {
            return withdrawn == null;
        }

        public boolean open() {
            return kind == EntryKind.TASK && doneOn == null && stands();
        }
    }

    /** Without what others thought and said of the person. */
    public CandidateFile asThePersonSeesIt() {
        return new CandidateFile(
                id,
                version,
                unitId,
                unitName,
                person.withoutNote(),
                List.of(),
                helpers,
                entries.stream()
                        .filter(Entry::stands)
                        .filter(e -> e.kind() == EntryKind.CERTIFICATE || e.kind() == EntryKind.PERMISSION)
                        .toList());
    }

    public List<Finding> prospects(LocalDate today) {
        return Prospects.of(this, today);
    }

    /** The listing that lasts, or nothing. */
    public Optional<Listing> listed() {
        return listings.stream().filter(l -> l.until() == null).findFirst();
    }

    /** Those who help now. */
    public List<Helper> helpingNow() {
        return helpers.stream().filter(h -> h.until() == null).toList();
    }

    /** The newest of a kind that stands. */
    public Optional<Entry> newest(EntryKind kind) {
        return entries.stream().filter(e -> e.kind() == kind && e.stands()).max(Comparator.comparing(Entry::on));
    }
}
