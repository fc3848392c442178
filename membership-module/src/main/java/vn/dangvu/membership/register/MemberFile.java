package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.Standing;
import vn.dangvu.membership.legal.BadgeMilestone;
import vn.dangvu.membership.legal.Seniority;

/** A member's file as it stands on a day, as known on a day, opened by somebody who may. */
public record MemberFile(
        long id,
        long version,
        String path,
        long unitId,
        String unitName,
        String committeeName,
        Long mergedInto,
        AsOf asOf,
        Declaration declaration,
        List<FilePeriod> periods,
        List<FileItemRow> items,
        List<Finding> numberFindings,
        Neighbours neighbours) {

    public List<FilePeriod> lane(String lane) {
        return periods.stream().filter(p -> p.lane().equals(lane)).toList();
    }

    public List<FileItemRow> items(FileItem.Kind kind) {
        return items.stream().filter(i -> i.item().kind() == kind).toList();
    }

    /** What holds on the day in this lane. */
    public List<FilePeriod> now(String lane) {
        return lane(lane).stream().filter(p -> p.holds(asOf.date())).toList();
    }

    /** Null before joining. */
    public Standing standing() {
        return now("standing").stream()
                .map(p -> Standing.of(p.code()))
                .findFirst()
                .orElse(null);
    }

    public Departure departure() {
        return now("standing").stream()
                .map(FilePeriod::how)
                .filter(how -> how != null)
                .map(Departure::of)
                .findFirst()
                .orElse(null);
    }

    /** The number of this kind in use, masked where it identifies; empty when none. */
    public String number(String kind) {
        return now("number").stream()
                .filter(p -> p.code().equals(kind))
                .map(FilePeriod::label)
                .findFirst()
                .orElse("");
    }

    public Seniority seniority() {
        return FileJudgement.seniority(this);
    }

    public Optional<BadgeMilestone> badge() {
        return FileJudgement.badge(this);
    }

    /** What deserves a look, with its citation; old files are incomplete and are shown nevertheless. */
    public List<Finding> findings() {
        return FileJudgement.findings(this);
    }

    /** Months of work not declared, or declared twice. */
    public List<Finding> workFindings() {
        return WorkHistory.examine(
                items(FileItem.Kind.WORK).stream().map(FileItemRow::item).toList());
    }

    /** Facts every file should hold and this one does not. */
    public List<Fact> missing() {
        var missing = new ArrayList<Fact>();
        for (Fact fact : List.of(
                Fact.SEX,
                Fact.BORN,
                Fact.HOME_TOWN,
                Fact.PERMANENT_ADDRESS,
                Fact.ETHNICITY,
                Fact.RELIGION,
                Fact.OCCUPATION,
                Fact.GENERAL_EDUCATION,
                Fact.DECIDED,
                Fact.ADMITTED,
                Fact.RECOGNISED)) {
            if (!declaration.has(fact) && (fact != Fact.RECOGNISED || standing() == Standing.OFFICIAL)) {
                missing.add(fact);
            }
        }
        return missing;
    }

    public Integer age() {
        LocalDate day = asOf.date();
        return declaration
                .date(Fact.BORN)
                .filter(b -> b.exact())
                .map(b -> Months.years(b.day(), day))
                .orElse(null);
    }
}
