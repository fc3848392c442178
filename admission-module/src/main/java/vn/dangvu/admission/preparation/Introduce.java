package vn.dangvu.admission.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.PastDays;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;

/**
 * Who answers for the applicant: official members of the branch, the youth union or the trade union by resolution; and who steps in when one of
 * them leaves or is disciplined (Điều lệ Đảng, 4.1 and 4.2; 294-QĐ/TW, 3.2).
 */
@UseCase("dossier.keep")
@ApplicationScoped
public class Introduce {
    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Ballots ballots;

    @Inject
    private OfficialClock clock;

    @Inject
    private PastDays days;

    /** Who can: the official members of the branch on the day, by name. */
    public List<Ballots.Voter> possible(Scope scope, long unitId, LocalDate on) {
        return ballots.official(scope, unitId, on);
    }

    /** @param paper of the member (3-KNĐ); its day may be missing until it is handed in */
    public void byMember(Scope scope, long id, long version, ByMember paper) {
        DossierFile file = dossiers.take(scope, id, version);
        dossiers.mustBeReached(file, Step.INTRODUCTION);
        LocalDate day = paper.paperOn() == null ? clock.today() : paper.paperOn();
        days.mustBePast(day);
        Ballots.Voter member = possible(scope, file.branch().id(), day).stream()
                .filter(v -> v.memberId() == paper.memberId())
                .findFirst()
                .orElseThrow(() -> new OperationRefused("admission.helper-not-official", day));
        if (paper.assigned() && Said.nothing(paper.resolution())) {
            throw new OperationRefused("admission.no-resolution");
        }
        if (!paper.assigned() && paper.togetherSince() == null) {
            throw new OperationRefused("dossier.introducer-since");
        }
        boolean twice = file.introducing().stream()
                .anyMatch(i -> Long.valueOf(paper.memberId()).equals(i.memberId()));
        if (twice) {
            throw new OperationRefused("dossier.introducer.twice", member.name());
        }
        insert(
                scope,
                file,
                "member",
                paper.memberId(),
                member.name(),
                paper.togetherSince(),
                paper.assigned(),
                paper.resolution(),
                paper.paperOn(),
                Said.nothing(paper.text())
                        ? Map.of()
                        : Map.of("text", paper.text().strip()));
    }

    /**
     * @param togetherSince since when both worked, studied or lived together
     * @param assigned put in by the branch for one who left: the twelve months are not asked for
     */
    public record ByMember(
            long memberId,
            LocalDate togetherSince,
            boolean assigned,
            String resolution,
            LocalDate paperOn,
            String text) {}

    /** @param votes of the organisation's committee: members, in favour, reason of those against */
    public record ByOrganisation(
            String kind, String name, String resolution, LocalDate on, int members, int inFavour, String text) {}

    public void byOrganisation(Scope scope, long id, long version, ByOrganisation paper) {
        DossierFile file = dossiers.take(scope, id, version);
        dossiers.mustBeReached(file, Step.INTRODUCTION);
        if (!List.of("youth-union", "trade-union").contains(paper.kind()) || Said.nothing(paper.name())) {
            throw new OperationRefused("admission.no-body");
        }
        Said.must(paper.resolution(), "admission.no-resolution");
        days.mustBePast(paper.on());
        if (paper.inFavour() > paper.members() || paper.members() <= 0) {
            throw new OperationRefused("dossier.more-agreed", paper.name(), paper.inFavour(), paper.members());
        }
        if (file.introducing().stream().anyMatch(i -> i.kind().equals(paper.kind()))) {
            throw new OperationRefused("dossier.introducer.twice", paper.name());
        }
        insert(
                scope,
                file,
                paper.kind(),
                null,
                paper.name().strip(),
                null,
                false,
                paper.resolution(),
                paper.on(),
                Map.of(
                        "members", Integer.toString(paper.members()),
                        "in_favour", Integer.toString(paper.inFavour()),
                        "text", paper.text() == null ? "" : paper.text().strip()));
    }

    private void insert(
            Scope scope,
            DossierFile file,
            String kind,
            Long member,
            String name,
            LocalDate since,
            boolean assigned,
            String resolution,
            LocalDate paperOn,
            Map<String, String> details) {
        sql.update(Clause.of(
                "insert into admission.introducer (dossier_id, kind, member_id, name, together_since, assigned, resolution, paper_on, details,"
                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, jsonb_object(?, ?), ?)",
                file.id(),
                kind,
                Sql.orNull(member),
                name,
                Sql.orNull(since),
                assigned,
                Sql.orNull(resolution),
                Sql.orNull(paperOn),
                details.keySet().toArray(String[]::new),
                details.values().toArray(String[]::new),
                scope.actor()));
        done(scope, file, "introducer " + kind);
    }

    /** The paper of somebody who was named before. */
    public void handIn(Scope scope, long id, long version, long introducer, LocalDate on, String text) {
        DossierFile file = dossiers.take(scope, id, version);
        days.mustBePast(on);
        int done = sql.update(Clause.of(
                "update admission.introducer set paper_on = ?, details = details || jsonb_object(?, ?) where id = ? and dossier_id = ?"
                        + " and ended_on is null and paper_on is null",
                on,
                new String[] {"text"},
                new String[] {text == null ? "" : text.strip()},
                introducer,
                id));
        if (done == 0) {
            throw new OperationRefused("dossier.introducer.gone");
        }
        done(scope, file, "introducer paper " + introducer);
    }

    /** Left, disciplined, or named wrongly: the branch assigns another. */
    public void end(Scope scope, long id, long version, long introducer, LocalDate on, String reason) {
        DossierFile file = dossiers.take(scope, id, version);
        Said.must(reason, "admission.no-detail");
        days.mustBePast(on);
        if (file.ballot(Step.BRANCH_VOTE).filter(Ballots.Ballot::passed).isPresent()) {
            throw new OperationRefused("dossier.rests-on-it", Step.INTRODUCTION, Step.BRANCH_VOTE);
        }
        int done = sql.update(Clause.of(
                "update admission.introducer set ended_on = ?, end_reason = ? where id = ? and dossier_id = ? and ended_on is null",
                on,
                reason.strip(),
                introducer,
                id));
        if (done == 0) {
            throw new OperationRefused("dossier.introducer.gone");
        }
        done(scope, file, "introducer out " + introducer);
    }

    private void done(Scope scope, DossierFile file, String what) {
        dossiers.keep(scope, file);
        scope.trail().detail(what);
    }
}
