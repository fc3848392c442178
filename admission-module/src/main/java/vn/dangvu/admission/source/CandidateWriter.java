package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.UnitTree;

/** Writes people and their listings. */
@ApplicationScoped
class CandidateWriter {
    private static final String FACTS =
            "full_name, sort_name, folded, sex, born_on, born_precision, ethnicity, religion, home_town, address, phone, occupation,"
                    + " occupation_class, general_level, professional, youth_union, member_before, note";

    @Inject
    private Sql sql;

    long insert(Scope scope, UnitTree.Place unit, Person person) {
        var values = new ArrayList<Object>(values(person));
        values.addAll(List.of(unit.id(), unit.path(), scope.actor()));
        return sql.first(
                        new Clause(
                                "insert into admission.candidate (" + FACTS + ", unit_id, path, recorded_by) values ("
                                        + "?, ".repeat(values.size() - 1) + "?) returning id",
                                values),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    void update(long id, Person person) {
        var values = new ArrayList<Object>(values(person));
        values.add(id);
        sql.update(new Clause(
                "update admission.candidate set (" + FACTS + ") = (" + "?, ".repeat(values.size() - 2)
                        + "?) where id = ?",
                values));
    }

    void list(long candidate, CandidateKind kind, LocalDate from, String resolution, long actor) {
        sql.update(Clause.of(
                "insert into admission.listing (candidate_id, kind, valid_from, resolution, recorded_by) values (?, ?, ?, ?, ?)",
                candidate,
                kind.code(),
                from,
                resolution.strip(),
                actor));
    }

    private static List<Object> values(Person p) {
        String name = VietnameseText.properName(p.fullName());
        return List.of(
                name,
                VietnameseText.sortName(name),
                VietnameseText.folded(name),
                CandidateRoots.orNull((Object) p.sex()),
                CandidateRoots.orNull(p.born() == null ? null : p.born().day()),
                CandidateRoots.orNull(
                        (Object) (p.born() == null ? null : p.born().precision().toString())),
                CandidateRoots.orNull((Object) p.ethnicity()),
                CandidateRoots.orNull((Object) p.religion()),
                CandidateRoots.orNull((Object) p.homeTown()),
                CandidateRoots.orNull((Object) p.address()),
                CandidateRoots.orNull((Object) p.phone()),
                CandidateRoots.orNull((Object) p.occupation()),
                CandidateRoots.orNull((Object) p.occupationClass()),
                CandidateRoots.orNull((Object) p.generalLevel()),
                CandidateRoots.orNull((Object) p.professional()),
                p.youthUnion() == null ? new Sql.Null(Types.BOOLEAN) : p.youthUnion(),
                p.memberBefore(),
                CandidateRoots.orNull((Object) p.note()));
    }
}
