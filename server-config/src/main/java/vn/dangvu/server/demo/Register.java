package vn.dangvu.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.server.demo.Decisions.Decision;
import vn.dangvu.server.demo.Person.Circumstance;
import vn.dangvu.server.demo.Person.Event;
import vn.dangvu.server.demo.Person.Stay;

/** Members, where they stood and as what: what the office knew at each time, as it was entered. */
final class Register {
    private static final String MEMBER = "id, unit_id, path, created_at, created_by";
    private static final String AFFILIATION =
            "id, member_id, unit_id, path, kind, valid_from, valid_to, arrived_by, arrived_from, left_by, left_to,"
                    + " decision_id, left_decision_id, recorded_at, recorded_by, superseded_at, superseded_by";
    private static final String STANDING = "id, member_id, standing, reason, valid_from, valid_to, decision_id,"
            + " recorded_at, recorded_by, superseded_at, superseded_by";
    private static final String CIRCUMSTANCE = "id, member_id, kind, detail, valid_from, valid_to, expected_to,"
            + " decision_id, recorded_at, recorded_by";
    private static final Map<String, String> ARRIVALS = Map.of(
            "opening", "opening",
            "admission", "admission",
            "readmission", "admission",
            "transfer-in", "transfer",
            "restoration", "restoration",
            "move", "move",
            "guest", "transfer");

    private final Writer writer;
    private final Tree tree;
    private final Decisions decisions;
    private final Map<String, Long> ids = new LinkedHashMap<>();

    Register(Writer writer, Tree tree, Decisions decisions) {
        this.writer = writer;
        this.tree = tree;
        this.decisions = decisions;
    }

    /** Every act of the committee since the register was opened has its decision. */
    static void announce(Decisions decisions, List<Person> people) {
        for (Person person : people) {
            Joining joining = Joining.of(person);
            if (joining.inThisRegister()) {
                decisions.announce(
                        person.key() + " admission",
                        joining.admitted().minusDays(12),
                        "Kết nạp đảng viên: đồng chí " + person.name());
                if (joining.official() != null) {
                    decisions.announce(
                            person.key() + " recognition",
                            joining.official().plusDays(25),
                            "Công nhận đảng viên chính thức: đồng chí " + person.name());
                }
            }
            for (Event event : person.events()) {
                title(event)
                        .ifPresent(title -> decisions.announce(key(person, event), event.on(), title + person.name()));
            }
        }
    }

    private static java.util.Optional<String> title(Event event) {
        return java.util.Optional.ofNullable(
                switch (event.kind()) {
                    case "removal" -> "Xóa tên trong danh sách đảng viên: ";
                    case "expulsion" -> "Thi hành kỷ luật khai trừ: ";
                    case "resignation" -> "Cho ra khỏi Đảng: ";
                    case "restoration" -> "Phục hồi quyền đảng viên: ";
                    default -> null;
                });
    }

    private static String key(Person person, Event event) {
        return person.key() + " " + event.kind();
    }

    long add(Person person) {
        long id = writer.id();
        ids.put(person.key(), id);
        ids.putIfAbsent(person.name(), id);
        String home = person.home();
        Instant entered = Writer.learned(person.first().on());
        writer.into("member", MEMBER).add(id, tree.id(home), tree.path(home), entered, writer.clerk());
        person.stays().forEach(stay -> stay(id, person, stay));
        standings(id, person);
        person.circumstances().forEach(c -> circumstance(id, c));
        return id;
    }

    /** By name; of homonyms the one first in the file. */
    long id(String name) {
        return ids.get(name);
    }

    private void stay(long member, Person person, Stay stay) {
        Long decision = decisions.id(
                person.key() + " " + (stay.arrived().equals("readmission") ? "admission" : stay.arrived()));
        Instant arrived = Writer.learned(stay.from());
        if (stay.to() == null) {
            stay(member, stay, decision, null, null, arrived, null);
            return;
        }
        Instant left = Writer.learned(stay.to());
        String leftBy =
                switch (stay.left()) {
                    case "transfer-out" -> "transfer";
                    default -> stay.left();
                };
        Long farewell = decisions.id(person.key() + " " + stay.left());
        stay(member, stay, decision, null, null, arrived, left);
        stay(member, stay, decision, farewell, leftBy, left, null);
    }

    /** @param leftBy null for the row that was known while the person was still there */
    private void stay(
            long member, Stay stay, Long decision, Long farewell, String leftBy, Instant recorded, Instant superseded) {
        boolean left = leftBy != null;
        writer.into("affiliation", AFFILIATION)
                .add(
                        writer.id(),
                        member,
                        tree.id(stay.unit()),
                        tree.path(stay.unit()),
                        stay.guest() ? "guest" : "home",
                        stay.from(),
                        Writer.open(left ? stay.to() : null),
                        ARRIVALS.get(stay.arrived()),
                        stay.arrivedFrom(),
                        leftBy,
                        left ? stay.leftTo() : null,
                        decision,
                        farewell,
                        recorded,
                        writer.clerk(),
                        superseded == null ? Writer.FOREVER : superseded,
                        superseded == null ? null : writer.clerk());
    }

    private void standings(long member, Person person) {
        Instant entered = Writer.learned(person.first().on());
        List<Joining.Step> steps = Joining.of(person).steps(person);
        for (int i = 0; i < steps.size(); i++) {
            Joining.Step step = steps.get(i);
            LocalDate to = i + 1 < steps.size() ? steps.get(i + 1).from() : null;
            Instant known = later(entered, Writer.learned(step.from()));
            Instant ended = to == null ? null : later(entered, Writer.learned(to));
            boolean endKnownLater = ended != null && ended.isAfter(known);
            if (endKnownLater) {
                standing(member, person, step, null, known, ended);
            }
            standing(member, person, step, to, endKnownLater ? ended : known, null);
        }
    }

    private void standing(
            long member, Person person, Joining.Step step, LocalDate to, Instant recorded, Instant superseded) {
        writer.into("standing", STANDING)
                .add(
                        writer.id(),
                        member,
                        step.standing(),
                        step.reason(),
                        step.from(),
                        Writer.open(to),
                        Writer.orNull(decisions.of(person.key() + " " + step.act()), Decision::id),
                        recorded,
                        writer.clerk(),
                        superseded == null ? Writer.FOREVER : superseded,
                        superseded == null ? null : writer.clerk());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private void circumstance(long member, Circumstance c) {
        writer.into("circumstance", CIRCUMSTANCE)
                .add(
                        writer.id(),
                        member,
                        c.kind(),
                        c.detail(),
                        c.from(),
                        Writer.open(c.to()),
                        c.expected(),
                        null,
                        Writer.learned(c.to() == null ? c.from() : c.to()),
                        writer.clerk());
    }
}
