package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places that were asked whether what is declared is true, and those who answer for the applicant. */
final class Enquiries {
    private static final String VERIFICATION =
            "id, dossier_id, place, about, sent_on, number, verifier, reminded_on, replied_on, result, reply, recorded_at, recorded_by";
    private static final String INTRODUCER =
            "id, dossier_id, kind, member_id, name, together_since, resolution, paper_on, details, recorded_at, recorded_by";
    private static final int YOUTH = 30;
    private static final int REMINDED_AFTER = 50;

    private final Writer writer;
    private final Register register;
    private final Vouchers vouchers;

    Enquiries(Writer writer, Register register, Vouchers vouchers) {
        this.writer = writer;
        this.register = register;
        this.vouchers = vouchers;
    }

    void write(long dossier, DossierLine line) {
        if (line.day("asked") != null) {
            verifications(dossier, line);
        }
        if (line.day("paper") != null) {
            introducers(dossier, line);
        }
    }

    /** The place the family comes from, by letter; the place the applicant lives in, by somebody who goes there. */
    private void verifications(long dossier, DossierLine line) {
        LocalDate asked = line.day("asked");
        LocalDate replied = line.day("replied");
        String waits = line.marks().get("waits");
        String home = line.person() == null
                ? "Xã Tiến Thắng, thành phố Hà Nội"
                : line.person().word("home");
        verification(
                dossier,
                "Cấp ủy nơi quê quán: " + (home == null ? "Phúc Yên" : home),
                "Cha, mẹ đẻ và bản thân: lịch sử chính trị, việc chấp hành chính sách, pháp luật",
                asked,
                10 + line.any("letter", 80) + "-CV/CB",
                null,
                replied);
        verification(
                dossier,
                "Cấp ủy nơi cư trú",
                "Bản thân, vợ (chồng), con: chính trị hiện nay, việc chấp hành pháp luật",
                asked,
                10 + line.any("visit", 80) + "-GGT/CB",
                Posts.deputy(line.branch(), asked),
                waits == null ? asked.plusDays(12 + line.any("days", 6)) : LocalDate.parse(waits));
    }

    private void verification(
            long dossier,
            String place,
            String about,
            LocalDate asked,
            String number,
            String verifier,
            LocalDate replied) {
        writer.into("verification", VERIFICATION)
                .add(
                        writer.id(),
                        dossier,
                        place,
                        about,
                        asked,
                        number,
                        verifier,
                        replied == null ? asked.plusDays(REMINDED_AFTER) : null,
                        replied,
                        replied == null ? null : "true",
                        replied == null ? null : "Đúng như lý lịch đã khai; gia đình chấp hành tốt pháp luật",
                        Writer.learned(asked),
                        writer.clerk());
    }

    private void introducers(long dossier, DossierLine line) {
        LocalDate paper = line.day("paper");
        List<Person> two = vouchers.introducers(line);
        member(dossier, two.get(0), since(line, two.get(0)), paper);
        String newcomer = line.marks().get("newcomer");
        if (newcomer != null) {
            member(dossier, two.get(1), LocalDate.parse(newcomer), null);
        } else if (line.person() == null && line.born().plusYears(YOUTH).isAfter(paper)) {
            put(
                    dossier,
                    "youth-union",
                    null,
                    "Ban Chấp hành Đoàn phường Nam Viêm",
                    null,
                    10 + line.any("union", 40) + "-NQ/ĐTN",
                    paper.minusDays(3),
                    Map.of("members", "9", "in_favour", "9", "text", ""));
        } else {
            member(dossier, two.get(1), since(line, two.get(1)), paper);
        }
    }

    /** Two to five years before the paper, not before the member came to the branch. */
    private static LocalDate since(DossierLine line, Person voucher) {
        LocalDate since = line.day("paper").minusMonths(24L + line.any(voucher.name(), 36));
        LocalDate there = voucher.stays().stream()
                .filter(s -> s.unit().equals(line.branch()))
                .map(Person.Stay::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return since.isBefore(there) ? there : since;
    }

    private void member(long dossier, Person voucher, LocalDate since, LocalDate paper) {
        put(
                dossier,
                "member",
                register.id(voucher.key()),
                voucher.name(),
                since,
                null,
                paper,
                paper == null
                        ? Map.of()
                        : Map.of("text", "Cùng sinh hoạt, công tác; hiểu rõ và chịu trách nhiệm giới thiệu."));
    }

    private void put(
            long dossier,
            String kind,
            Long member,
            String name,
            LocalDate since,
            String resolution,
            LocalDate paper,
            Map<String, String> details) {
        writer.into("introducer", INTRODUCER)
                .add(
                        writer.id(),
                        dossier,
                        kind,
                        member,
                        name,
                        since,
                        resolution,
                        paper,
                        Json.of(new TreeMap<>(details)),
                        Writer.learned(paper == null ? since : paper),
                        writer.clerk());
    }
}
