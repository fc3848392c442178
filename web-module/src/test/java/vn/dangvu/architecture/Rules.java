package vn.dangvu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The shape of the system as sentences that can fail. {@code root} is the package looked at, so that fixtures can break them. */
final class Rules {
    private Rules() {}

    static ArchRule kernelKnowsNoModule(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + ".membership..",
                        root + ".admission..",
                        root + ".evaluation..",
                        root + ".web..",
                        root + ".server..");
    }

    static ArchRule admissionNeverSeesEvaluation(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".admission..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".evaluation..");
    }

    static ArchRule evaluationNeverSeesAdmission(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".evaluation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".admission..");
    }

    static ArchRule registerKnowsNoOtherModule(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".membership..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".admission..", root + ".evaluation..", root + ".web..");
    }

    static ArchRule noCyclesBetweenRooms(String root) {
        return slices().matching(root + ".(membership|admission|evaluation).(*)..")
                .namingSlices("$1.$2")
                .should()
                .beFreeOfCycles();
    }

    static ArchRule entitiesStayBehindTheCounter(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    static ArchRule facesOnlyInTheWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..");
    }

    static ArchRule pagesHoldNoSql(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("vn.dangvu.kernel.query.Sql");
    }

    static ArchRule onlyTheClockKnowsNow(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameNotEndingWith("OfficialClock")
                .and()
                .resideOutsideOfPackage(root + ".server..")
                .should()
                .callMethodWhere(new DescribedPredicate<>("asks the time") {
                    private static final Set<Class<?>> TIMES = Set.of(
                            Instant.class,
                            LocalDate.class,
                            LocalDateTime.class,
                            OffsetDateTime.class,
                            ZonedDateTime.class,
                            Clock.class);

                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        return (call.getName().equals("now") || call.getName().startsWith("system"))
                                && TIMES.stream()
                                        .anyMatch(t -> call.getTargetOwner().isEquivalentTo(t));
                    }
                });
    }

    static ArchRule everyOperationTakesAScope(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(takeAScopeFirst());
    }

    private static ArchCondition<JavaMethod> takeAScopeFirst() {
        return new ArchCondition<>("take a Scope first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                boolean ok = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Scope.class);
                events.add(new SimpleConditionEvent(method, ok, method.getFullName() + " takes no scope"));
            }
        };
    }

    static ArchRule everyOperationNamesAGrantedPermission(String root, Set<String> granted) {
        return classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .and()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameNotEndingWith("Interceptor")
                .should(new ArchCondition<>("declare a permission that some role has") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String permission =
                                type.getAnnotationOfType(UseCase.class).value();
                        events.add(new SimpleConditionEvent(
                                type,
                                granted.contains(permission) || granted.contains(permission + ".own"),
                                type.getName() + " wants “" + permission + "”, which no role has"));
                    }
                });
    }

    static ArchRule pageBeansHoldNoEntities(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".web..")
                .should()
                .notHaveRawType(
                        DescribedPredicate.describe("an entity", (JavaClass t) -> t.isAnnotatedWith(Entity.class)));
    }

    static ArchRule noEntityRefersToAnotherRoom(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("refer to other rooms by id") {
                    @Override
                    public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                        JavaClass type = field.getRawType();
                        boolean ok = !type.isAnnotatedWith(Entity.class)
                                || type.getPackageName().equals(field.getOwner().getPackageName());
                        events.add(new SimpleConditionEvent(
                                field, ok, field.getFullName() + " refers to an entity of another room"));
                    }
                })
                .allowEmptyShould(true);
    }
}
