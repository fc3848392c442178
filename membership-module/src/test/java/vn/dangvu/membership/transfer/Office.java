package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** Takes the steps of transfers as the people of a ward would. */
final class Office {
    static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", null);
    static final Caller HOST = Callers.with(13, "branch-secretary", 150, "/50/150/", null);
    static final Caller COMMITTEE = Callers.with(15, "committee-secretary", 50, "/50/", null);
    static final Caller INSPECTION = Callers.with(16, "inspection-committee", 50, "/50/", null);
    static final LocalDate ASKED = LocalDate.of(2026, 8, 3);

    private final Room room;

    Office(Room room) {
        this.room = room;
    }

    long asks(long member, Route route, boolean temporary) {
        return start(new TransferWishes.Out(
                member,
                route,
                temporary,
                route == Route.INSIDE ? Long.valueOf(150) : null,
                route == Route.INSIDE ? null : "Đảng bộ xã Cao Minh",
                "work",
                "Quyết định 12",
                LocalDate.of(2026, 8, 1),
                temporary ? LocalDate.of(2027, 3, 31) : null,
                ASKED));
    }

    long start(TransferWishes.Out wish) {
        return room.use(StartTransfer.class).start(room.scope(SECRETARY, "transfer.keep"), wish);
    }

    long version(long id) {
        return Long.parseLong(room.value("select version from membership.transfer where id = " + id));
    }

    Office step(Caller by, long id, Step step, LocalDate on, Map<String, String> fields) {
        return step(by, id, version(id), step, on, fields);
    }

    Office step(Caller by, long id, long version, Step step, LocalDate on, Map<String, String> fields) {
        switch (step.permission()) {
            case "transfer.keep" ->
                room.use(TakeBranchStep.class).take(room.scope(by, "transfer.keep"), id, version, step, on, fields);
            case "transfer.decide" ->
                room.use(SignTransfer.class).sign(room.scope(by, "transfer.decide"), id, version, on, fields);
            default ->
                room.use(TakeOfficeStep.class).take(room.scope(by, "transfer.office"), id, version, step, on, fields);
        }
        return this;
    }

    Office branch(long id, LocalDate on) {
        return step(
                SECRETARY,
                id,
                Step.BRANCH,
                on,
                Map.of("number", "05-NQ/CB", "fee_until", "8/2026", "remark", "Hoàn thành tốt nhiệm vụ"));
    }

    Office file(long id, LocalDate on, int boxes) {
        room.use(CheckFile.class)
                .check(
                        room.scope(CLERK, "transfer.office"),
                        id,
                        version(id),
                        on,
                        new CheckFile.Check(boxes, true, true, List.of(new IndexLine("a1", 1, 1, null))));
        return this;
    }

    Office sign(long id, LocalDate on) {
        return step(COMMITTEE, id, Step.SIGNATURE, on, Map.of("signer", "Phạm Hồng Dung"));
    }

    Office slip(long id, LocalDate on) {
        return step(CLERK, id, Step.SLIP, on, Map.of());
    }

    Office handOver(long id, LocalDate on) {
        return step(CLERK, id, Step.HANDOVER, on, Map.of("carrier", "member", "taken_by", "Đảng viên"));
    }

    /** Up to the day on which the papers were handed over. */
    Office handedOver(long id, boolean file, int boxes, LocalDate on) {
        branch(id, ASKED.plusDays(1));
        if (file) {
            file(id, ASKED.plusDays(2), boxes);
        }
        return sign(id, ASKED.plusDays(3)).slip(id, ASKED.plusDays(4)).handOver(id, on);
    }
}
