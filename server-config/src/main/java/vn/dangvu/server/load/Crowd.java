package vn.dangvu.server.load;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.dangvu.server.load.Names.Name;

/** The people of a range of communes, with the rows that lists, searches and statistics read. Always the same for a plan. */
final class Crowd {
    /** Ids set aside for the rows of one person. */
    static final int IDS_OF_A_PERSON = 12;

    private static final long SEED = 5_600_000;
    private static final LocalDate OPENING = LocalDate.of(2014, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final String FOREVER = "infinity";
    private static final String KNOWN = "2015-01-05 08:00+07";

    private static final List<String> ETHNIC = List.of("Tày", "Thái", "Mường", "Nùng", "Mông", "Dao", "Khơ-me", "Hoa");
    private static final List<String> FAITHS = List.of("Phật giáo", "Công giáo", "Tin Lành", "Cao Đài");
    private static final List<String> LEVELS = List.of(
            "none", "elementary", "intermediate", "college", "university", "university", "university", "master");
    private static final List<String> THEORY =
            List.of("none", "elementary", "elementary", "intermediate", "intermediate", "advanced");
    private static final List<String> JOBS = List.of(
            "retired",
            "retired",
            "retired",
            "farming",
            "public-service",
            "commune-office",
            "enterprise-worker",
            "other");

    private final Plan plan;
    private final Grove grove;
    private final long firstId;
    private final Names names;
    private final CopyRows members;
    private final CopyRows facts;
    private final CopyRows affiliations;
    private final CopyRows standings;
    private final CopyRows identifiers;
    private final CopyRows circumstances;
    private final CopyRows entries;

    Crowd(Connection connection, Plan plan, Grove grove, long firstId, Names names) {
        this.plan = plan;
        this.grove = grove;
        this.firstId = firstId;
        this.names = names;
        members = new CopyRows(connection, "membership.member", "id, unit_id, path, created_by");
        facts = new CopyRows(
                connection,
                "membership.member_facts",
                "id, member_id, recorded_at, recorded_by, full_name, sort_name, folded, lowered, sex, born_on, born_precision,"
                        + " home_town, permanent_address, ethnicity, religion, occupation, occupation_class, general_education,"
                        + " general_level, professional_level, political_theory, decided_on, decided_precision, admitted_on,"
                        + " admitted_precision, recognised_on, recognised_precision");
        affiliations = new CopyRows(
                connection,
                "membership.affiliation",
                "id, member_id, unit_id, path, valid_from, valid_to, arrived_by, left_by, recorded_at, recorded_by");
        standings = new CopyRows(
                connection,
                "membership.standing",
                "id, member_id, standing, reason, valid_from, valid_to, recorded_at, recorded_by");
        identifiers = new CopyRows(
                connection, "membership.identifier", "id, member_id, kind, value, recorded_at, recorded_by");
        circumstances = new CopyRows(
                connection, "membership.circumstance", "id, member_id, kind, valid_from, recorded_at, recorded_by");
        entries = new CopyRows(
                connection,
                "membership.file_entry",
                "id, member_id, kind, started_on, started_precision, label, relation, recorded_at, recorded_by");
    }

    void write(int firstWard, int lastWard) {
        long person = 0;
        for (int w = 0; w < firstWard; w++) {
            person += plan.peopleOf(w);
        }
        for (int w = firstWard; w < lastWard; w++) {
            var random = new SplittableRandom(SEED + w);
            int people = plan.peopleOf(w);
            for (int i = 0; i < people; i++) {
                one(random, person++, w, i % plan.branches(), i % 11 == 10);
            }
        }
        for (CopyRows rows : List.of(members, facts, affiliations, standings, identifiers, circumstances, entries)) {
            rows.flush();
        }
    }

    private void one(SplittableRandom random, long person, int ward, int branch, boolean left) {
        long id = firstId + person * IDS_OF_A_PERSON;
        boolean woman = random.nextInt(100) < 34;
        Name name = names.draw(random, woman);
        LocalDate born = LocalDate.of(1934 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate admitted = born.plusDays(365L * 20 + random.nextInt(365 * 15));
        if (admitted.isAfter(LAST)) {
            admitted = LAST.minusDays(random.nextInt(700));
        }
        LocalDate official = admitted.plusMonths(12);
        boolean here = admitted.isAfter(OPENING);
        LocalDate arrived = here ? admitted : OPENING;
        members.add(id, grove.branch(ward, branch), grove.branchPath(ward, branch), 1L);
        file(random, id, name, woman, born, admitted, official);
        LocalDate gone = left ? arrived.plusDays(30 + random.nextInt(4_000)) : null;
        if (left && !gone.isBefore(LAST)) {
            gone = LAST.minusDays(random.nextInt(20));
            gone = gone.isAfter(arrived) ? gone : arrived.plusDays(1);
        }
        boolean dead = left && random.nextBoolean();
        stay(random, id, ward, branch, arrived, gone, here, dead);
        standing(id, admitted, official, gone, dead);
        numbers(random, id, person, woman, born);
        if (born.getYear() < 1946 && !left) {
            circumstances.add(id + 9, id, "exempt", LocalDate.of(2020, 1, 1), KNOWN, 1L);
        }
        entries.add(id + 10, id, "relative", born.minusYears(25), "Y", "Người thân giả định", "father", KNOWN, 1L);
        entries.add(id + 11, id, "work", born.plusYears(18), "M", "Làm việc tại địa phương", null, KNOWN, 1L);
    }

    private void file(
            SplittableRandom random,
            long id,
            Name name,
            boolean woman,
            LocalDate born,
            LocalDate admitted,
            LocalDate official) {
        boolean old = born.getYear() < 1972;
        boolean recognised = !official.isAfter(LAST);
        String job = JOBS.get(born.getYear() < 1964 ? random.nextInt(4) : 3 + random.nextInt(5));
        facts.add(
                id + 1,
                id,
                KNOWN,
                1L,
                name.full(),
                name.sort(),
                name.folded(),
                name.lowered(),
                woman ? "F" : "M",
                born,
                "D",
                random.nextInt(50) == 0 ? null : "Xã giả định, tỉnh giả định",
                "TDP giả định",
                random.nextInt(100) < 87 ? "Kinh" : ETHNIC.get(random.nextInt(ETHNIC.size())),
                random.nextInt(100) < 92 ? "Không" : FAITHS.get(random.nextInt(FAITHS.size())),
                job,
                job,
                old ? "10/10" : "12/12",
                random.nextInt(100) < 88 ? "upper-secondary" : "lower-secondary",
                LEVELS.get(random.nextInt(LEVELS.size())),
                THEORY.get(random.nextInt(THEORY.size())),
                admitted.minusDays(14),
                "D",
                admitted,
                "D",
                recognised ? official : null,
                recognised ? "D" : null);
    }

    /** One in twelve came from another branch of the commune. */
    private void stay(
            SplittableRandom random,
            long id,
            int ward,
            int branch,
            LocalDate arrived,
            LocalDate gone,
            boolean admittedHere,
            boolean dead) {
        String how = admittedHere ? "admission" : "opening";
        LocalDate from = arrived;
        LocalDate move = LocalDate.of(2016 + random.nextInt(10), 3, 1 + random.nextInt(28));
        if (random.nextInt(12) == 0 && move.isAfter(arrived) && (gone == null || move.isBefore(gone))) {
            int before = (branch + 1) % plan.branches();
            affiliations.add(
                    id + 2,
                    id,
                    grove.branch(ward, before),
                    grove.branchPath(ward, before),
                    arrived,
                    move,
                    how,
                    "move",
                    KNOWN,
                    1L);
            from = move;
            how = "move";
        }
        affiliations.add(
                id + 3,
                id,
                grove.branch(ward, branch),
                grove.branchPath(ward, branch),
                from,
                gone == null ? FOREVER : gone,
                how,
                gone == null ? null : dead ? "death" : "transfer",
                KNOWN,
                1L);
    }

    private void standing(long id, LocalDate admitted, LocalDate official, LocalDate gone, boolean dead) {
        LocalDate out = dead ? gone : null;
        boolean recognised = !official.isAfter(LAST) && (out == null || official.isBefore(out));
        Object end = recognised ? official : out == null ? FOREVER : out;
        standings.add(id + 4, id, "probationary", null, admitted, end, KNOWN, 1L);
        if (recognised) {
            standings.add(id + 5, id, "official", null, official, out == null ? FOREVER : out, KNOWN, 1L);
        }
        if (out != null) {
            standings.add(id + 6, id, "out", "death", out, FOREVER, KNOWN, 1L);
        }
    }

    private void numbers(SplittableRandom random, long id, long person, boolean woman, LocalDate born) {
        int century = (born.getYear() >= 2000 ? 2 : 0) + (woman ? 1 : 0);
        String number = "%03d%d%02d%06d";
        long serial = person % 1_000_000;
        String citizen =
                number.formatted(1 + (int) (person / 1_000_000) * 7 % 96, century, born.getYear() % 100, serial);
        identifiers.add(id + 7, id, "citizen", citizen, KNOWN, 1L);
        identifiers.add(
                id + 8, id, "card", random.nextInt(10) < 9 ? citizen : Long.toString(90_000_000L + person), KNOWN, 1L);
    }
}
