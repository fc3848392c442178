package vn.dangvu.server.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.legal.AdmissionChecks;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.Ballots.Attendance;
import vn.dangvu.membership.Ballots.Majority;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.server.demo.Electors.Elector;

/** The votes on a dossier, with everybody who was summoned: who came, who counts, how many agreed. */
final class Votes {
    private static final String BALLOT =
            "id, unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method, base,"
                    + " issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, reasons_against,"
                    + " reserved_opinions, rules, recorded_at, recorded_by";
    private static final String VOTER = "ballot_id, member_id, class, attendance, counts";
    private static final int ABSENT_AT_MOST_ONE_IN = 10;

    private final Writer writer;
    private final Tree tree;
    private final Electors electors;

    Votes(Writer writer, Tree tree, Electors electors) {
        this.writer = writer;
        this.tree = tree;
        this.electors = electors;
    }

    private record Seat(Elector elector, Attendance attendance, boolean counts) {
        boolean votes() {
            return counts && attendance == Attendance.PRESENT;
        }
    }

    void write(long dossier, DossierLine line) throws SQLException {
        for (Step step : Step.values()) {
            if (step.kind() == Step.Kind.BALLOT && line.day(step) != null) {
                ballot(dossier, line, step, line.day(step));
            }
        }
    }

    private void ballot(long dossier, DossierLine line, Step step, LocalDate day) throws SQLException {
        VotingBody body = step.body();
        String unit = body == VotingBody.BRANCH ? line.branch() : Tree.WARD;
        var random = new SplittableRandom((line.name() + step + day).hashCode());
        List<Seat> seats = seats(electors.of(body, tree.id(unit), day), body, random);
        int base = (int) seats.stream().filter(Seat::counts).count();
        int there = (int) seats.stream().filter(Seat::votes).count();
        LawOn law = LawBook.shipped().asOf(day);
        Majority majority = AdmissionChecks.majority(body);
        Fraction fraction = law.fraction(majority.parameter());
        int blank = line.failed(step) ? 1 : 0;
        int favour = line.failed(step) ? base * 3 / 5 : there;
        if (!line.failed(step) && random.nextInt(4) == 0 && reached(fraction, majority, there - 1, base)) {
            favour = there - 1;
        }
        boolean passed = reached(fraction, majority, favour, base);
        if (passed == line.failed(step) || there - favour - blank < 0) {
            throw new IllegalStateException(
                    "%s, %s: %d of %d, %d there".formatted(line.name(), step, favour, base, there));
        }
        int against = there - favour - blank;
        long id = writer.id();
        writer.into("ballot", BALLOT)
                .add(
                        id,
                        tree.id(unit),
                        tree.path(unit),
                        body.code(),
                        step.question(),
                        "dossier",
                        dossier,
                        1,
                        day,
                        body == VotingBody.BRANCH ? "Nhà sinh hoạt cộng đồng" : "Phòng họp Đảng ủy phường",
                        Posts.secretary(unit, day),
                        body == VotingBody.BRANCH ? "Bí thư chi bộ" : "Bí thư Đảng ủy",
                        Posts.deputy(unit, day),
                        "secret",
                        base,
                        there,
                        there,
                        there,
                        favour,
                        against,
                        blank,
                        fraction,
                        majority.exceeded(),
                        passed,
                        step == Step.BRANCH_DELETION ? "Không giữ được tư cách đảng viên dự bị" : conclusions(passed),
                        against == 0 ? "" : "Đề nghị theo dõi, giúp đỡ thêm",
                        "",
                        law.applied().toJson(),
                        Writer.learned(day),
                        writer.clerk());
        var rows = writer.into("ballot_voter", VOTER);
        seats.forEach(s -> rows.add(
                id,
                s.elector().member(),
                s.elector().kind().code(),
                s.attendance().code(),
                s.counts()));
    }

    private static String conclusions(boolean passed) {
        return passed
                ? "Lý lịch rõ ràng, phẩm chất, lối sống tốt, hoàn thành nhiệm vụ, có tín nhiệm trong quần chúng"
                : "Chưa đủ số phiếu tán thành theo quy định; chi bộ tiếp tục giúp đỡ";
    }

    private static boolean reached(Fraction fraction, Majority majority, int favour, int base) {
        return majority.exceeded() ? fraction.exceededBy(favour, base) : fraction.reachedBy(favour, base);
    }

    private static List<Seat> seats(List<Elector> summoned, VotingBody body, SplittableRandom random) {
        int mayMiss = body == VotingBody.STANDING_COMMITTEE ? 0 : summoned.size() / ABSENT_AT_MOST_ONE_IN;
        var seats = new ArrayList<Seat>();
        for (Elector elector : summoned) {
            boolean present =
                    switch (elector.kind()) {
                        case VOTER -> mayMiss == 0 || random.nextInt(100) >= 9;
                        case EXEMPT -> random.nextInt(100) < 35;
                        case PROBATIONARY -> true;
                        default -> false;
                    };
            if (elector.kind() == vn.dangvu.membership.Ballots.VoterClass.VOTER && !present) {
                mayMiss--;
            }
            Attendance attendance =
                    present ? Attendance.PRESENT : random.nextInt(8) == 0 ? Attendance.UNEXCUSED : Attendance.EXCUSED;
            seats.add(new Seat(elector, attendance, elector.kind().counts(body, present)));
        }
        return seats;
    }
}
