package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.admission.source.CandidateReader;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.admission.source.PastDays;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MembershipRegister;

/** Begins the dossier of somebody on the list whom the committee has allowed to start. */
@UseCase("dossier.keep")
@ApplicationScoped
public class StartDossier {
    @Inject
    private Sql sql;

    @Inject
    private CandidateReader candidates;

    @Inject
    private DossierReader reader;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Conflicts conflicts;

    @Inject
    private MembershipRegister register;

    @Inject
    private PastDays days;

    private record Root(long unitId, String path, String name, Long accountId, boolean before) {}

    /**
     * Of somebody who was a member before and stands in the register, perhaps of a branch whose files the caller does not reach.
     *
     * @param formerCard the number of the card, which with the name on the list tells who it is
     */
    public long again(Scope scope, long candidateId, LocalDate on, String formerCard) {
        Root root = root(scope, candidateId);
        days.mustBePast(on);
        long former = register.whoLeft(scope, formerCard, root.name(), on)
                .orElseThrow(() -> new OperationRefused("dossier.former-unknown", formerCard.strip()));
        check(candidates.read(candidateId), on);
        return begin(scope, candidateId, root, on, former);
    }

    /** @param formerMember of somebody who was a member before and stands in the register, null otherwise */
    public long start(Scope scope, long candidateId, LocalDate on, Long formerMember) {
        Root root = root(scope, candidateId);
        check(candidates.read(candidateId), on);
        if (formerMember != null && !register.hasLeft(scope, formerMember, on)) {
            throw new OperationRefused("dossier.former-not-left");
        }
        return begin(scope, candidateId, root, on, formerMember);
    }

    private long begin(Scope scope, long candidateId, Root root, LocalDate on, Long formerMember) {
        mustBeTheOnlyOne(candidateId);
        long id = sql.first(
                        Clause.of(
                                "insert into admission.dossier (candidate_id, unit_id, path, again, opened_on, member_id, account_id, step,"
                                        + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, '-', ?) returning id",
                                candidateId,
                                root.unitId(),
                                root.path(),
                                root.before() || formerMember != null,
                                on,
                                Sql.orNull(formerMember),
                                Sql.orNull(root.accountId()),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail().about(Dossiers.SUBJECT, id, root.path()).asOf(on).detail("candidate " + candidateId);
        DossierFile file = reader.whole(scope, reader.head(scope, id, ""));
        conflicts.mustBeFree(scope, file);
        dossiers.keep(scope, file);
        return id;
    }

    private Root root(Scope scope, long candidateId) {
        return sql.first(
                        Clause.of(
                                "select unit_id, path, full_name, account_id, member_before from admission.candidate where id = ? for update",
                                candidateId),
                        row -> new Root(
                                row.getLong("unit_id"),
                                row.getString("path"),
                                row.getString("full_name"),
                                Sql.id(row, "account_id"),
                                row.getBoolean("member_before")))
                .filter(r -> scope.covers(r.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private void check(CandidateFile candidate, LocalDate on) {
        days.mustBePast(on);
        LocalDate allowed = candidate
                .newest(EntryKind.PERMISSION)
                .orElseThrow(() -> new OperationRefused("dossier.no-permission"))
                .on();
        days.mustBePast(on, allowed, "dossier.before-permission");
        candidate.listed().orElseThrow(() -> new OperationRefused("admission.not-listed"));
    }

    private void mustBeTheOnlyOne(long candidateId) {
        sql.first(
                        Clause.of(
                                "select opened_on from admission.dossier where candidate_id = ? and (closed_on is null or outcome = 'recognised')",
                                candidateId),
                        row -> Sql.date(row, "opened_on"))
                .ifPresent(day -> {
                    throw new OperationRefused("dossier.already", day);
                });
    }
}
