package vn.dangvu.admission.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.source.Person;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.Standing;

/** What the register gets to know of somebody who was admitted: all that was declared, so that nothing is typed twice. */
@ApplicationScoped
class NewMember {
    @Inject
    private MembershipRegister register;

    /** @return the member's id: a new one, or that of somebody who was a member before */
    long enter(Scope scope, DossierFile file, DossierFile.Act decision, LocalDate on) {
        if (file.memberId() != null) {
            register.readmit(
                    scope,
                    new MembershipRegister.Readmission(
                            file.memberId(), file.branch().id(), on, decision.decisionId(), second(file, on)));
            return file.memberId();
        }
        return register.enter(
                scope,
                new RegisterEntry(
                        declaration(file, decision, on),
                        List.of(new RegisterEntry.Stay(
                                file.branch().id(),
                                on,
                                null,
                                Arrival.ADMISSION,
                                null,
                                null,
                                null,
                                decision.decisionId())),
                        List.of(new RegisterEntry.StandingSpan(
                                Standing.PROBATIONARY, null, on, null, decision.decisionId())),
                        List.of(),
                        List.of(),
                        file.declared().lines().stream()
                                .map(DossierFile.Line::item)
                                .toList()));
    }

    /** What was declared; what only the branch's list knows fills the gaps. */
    private static Declaration declaration(DossierFile file, DossierFile.Act decision, LocalDate on) {
        Person person = file.candidate().person();
        var facts = new EnumMap<Fact, String>(Fact.class);
        put(facts, Fact.FULL_NAME, person.fullName());
        put(facts, Fact.SEX, person.sex());
        put(facts, Fact.BORN, person.born() == null ? null : person.born().format());
        put(facts, Fact.ETHNICITY, person.ethnicity());
        put(facts, Fact.RELIGION, person.religion());
        put(facts, Fact.HOME_TOWN, person.homeTown());
        put(facts, Fact.PERMANENT_ADDRESS, person.address());
        put(facts, Fact.PHONE, person.phone());
        put(facts, Fact.OCCUPATION, person.occupation());
        put(facts, Fact.OCCUPATION_CLASS, person.occupationClass());
        put(facts, Fact.GENERAL_LEVEL, person.generalLevel());
        put(facts, Fact.PROFESSIONAL, person.professional());
        put(
                facts,
                Fact.YOUTH_UNION_MEMBER,
                person.youthUnion() == null ? null : person.youthUnion().toString());
        facts.putAll(file.declared().facts().values());
        put(facts, Fact.DECIDED, PartialDate.of(decision.on()).format());
        put(facts, Fact.DECIDED_NUMBER, decision.detail("number"));
        put(facts, Fact.ADMITTED, PartialDate.of(on).format());
        put(facts, Fact.ADMITTED_UNIT, file.branch().name());
        facts.putAll(introducers(file, Fact.INTRODUCER_1, Fact.INTRODUCER_2));
        return Declaration.of(facts);
    }

    private static Map<Fact, String> second(DossierFile file, LocalDate on) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        facts.put(Fact.READMITTED, PartialDate.of(on).format());
        facts.put(Fact.READMITTED_UNIT, file.branch().name());
        facts.putAll(introducers(file, Fact.SECOND_INTRODUCER_1, Fact.SECOND_INTRODUCER_2));
        return facts;
    }

    private static Map<Fact, String> introducers(DossierFile file, Fact first, Fact second) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        List<String> names =
                file.introducing().stream().map(DossierFile.Introducer::name).toList();
        if (!names.isEmpty()) {
            facts.put(first, names.get(0));
        }
        if (names.size() > 1) {
            facts.put(second, names.get(1));
        }
        return facts;
    }

    private static void put(Map<Fact, String> facts, Fact fact, String value) {
        if (!Said.nothing(value)) {
            facts.put(fact, value);
        }
    }
}
