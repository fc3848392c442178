package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.Standing;
import vn.dangvu.membership.legal.BadgeMilestone;
import vn.dangvu.membership.legal.Joining;
import vn.dangvu.membership.legal.MemberChecks;
import vn.dangvu.membership.legal.Seniority;
import vn.dangvu.membership.legal.SeniorityFacts;

/** What the law says of an opened file: seniority, the next badge, findings. */
final class FileJudgement {
    private FileJudgement() {}

    static Seniority seniority(MemberFile file) {
        Declaration d = file.declaration();
        return Seniority.of(
                new SeniorityFacts(
                        date(d, Fact.DECIDED),
                        date(d, Fact.FIRST_DECIDED),
                        date(d, Fact.ADMITTED),
                        file.standing() == Standing.OFFICIAL,
                        gaps(file)),
                file.asOf().date());
    }

    /** Interruptions, and the time outside the Party unless it was undone by a restoration; the database counts alike. */
    private static List<SeniorityFacts.Gap> gaps(MemberFile file) {
        var gaps = new ArrayList<SeniorityFacts.Gap>();
        for (FilePeriod p : file.periods()) {
            boolean interrupted = p.lane().equals("circumstance") && p.code().equals("interrupted");
            boolean out = p.lane().equals("standing") && p.code().equals("out") && !undone(file, p.to());
            if (p.from() != null && (interrupted || out)) {
                gaps.add(new SeniorityFacts.Gap(p.from(), p.to(), out ? "out" : "interrupted"));
            }
        }
        return gaps;
    }

    private static boolean undone(MemberFile file, LocalDate back) {
        return back != null
                && (file.declaration()
                                .date(Fact.RESTORED)
                                .filter(d -> d.day().equals(back))
                                .isPresent()
                        || file.lane("stay").stream()
                                .anyMatch(s -> s.code().equals("home")
                                        && Arrival.RESTORATION.code().equals(s.how())
                                        && back.equals(s.from())));
    }

    static Optional<BadgeMilestone> badge(MemberFile file) {
        if (file.standing() != Standing.OFFICIAL) {
            return Optional.empty();
        }
        List<Integer> held = file.items(FileItem.Kind.BADGE).stream()
                .map(row -> row.item().label())
                .filter(years -> years.matches("\\d{2}"))
                .map(Integer::valueOf)
                .toList();
        return BadgeMilestone.next(
                seniority(file), held, disciplines(file), file.asOf().date());
    }

    private static List<BadgeMilestone.Discipline> disciplines(MemberFile file) {
        return file.items(FileItem.Kind.DISCIPLINE).stream()
                .map(FileItemRow::item)
                .filter(i -> i.started() != null
                        && List.of("reprimand", "warning", "dismissal").contains(i.label()))
                .map(i -> new BadgeMilestone.Discipline(i.label(), i.started().latest()))
                .toList();
    }

    static List<Finding> findings(MemberFile file) {
        var findings = new ArrayList<Finding>(joining(file.declaration()));
        findings.addAll(file.numberFindings());
        return findings;
    }

    static List<Finding> joining(Declaration d) {
        return MemberChecks.joining(new Joining(
                date(d, Fact.BORN), date(d, Fact.DECIDED), date(d, Fact.ADMITTED), date(d, Fact.RECOGNISED)));
    }

    private static PartialDate date(Declaration declaration, Fact fact) {
        return declaration.date(fact).orElse(null);
    }
}
