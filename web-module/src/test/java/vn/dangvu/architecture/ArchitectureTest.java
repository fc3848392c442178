package vn.dangvu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.kernel.access.UseCase;

/** Every rule holds for the product and fails on a fixture that breaks it: a rule never seen failing proves nothing. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("vn.dangvu");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("vn.dangvu.architecture.wrong");

    /** @param broken the same rule about the fixture */
    record Pair(String name, ArchRule rule, ArchRule broken) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Pair pair(String name, java.util.function.Function<String, ArchRule> rule) {
        return new Pair(name, rule.apply("vn.dangvu"), rule.apply("vn.dangvu.architecture.wrong"));
    }

    static List<Pair> rules() {
        Set<String> granted = new RoleBook().permissions();
        return List.of(
                pair("the kernel knows no module", Rules::kernelKnowsNoModule),
                pair("admission never sees evaluation", Rules::admissionNeverSeesEvaluation),
                pair("evaluation never sees admission", Rules::evaluationNeverSeesAdmission),
                pair("the register knows no other module", Rules::registerKnowsNoOtherModule),
                pair("no cycles between rooms", Rules::noCyclesBetweenRooms),
                pair("entities stay behind the counter", Rules::entitiesStayBehindTheCounter),
                pair("Faces only in the web", Rules::facesOnlyInTheWeb),
                pair("pages hold no SQL", Rules::pagesHoldNoSql),
                pair("only the clock knows now", Rules::onlyTheClockKnowsNow),
                pair("every operation takes a scope", Rules::everyOperationTakesAScope),
                pair(
                        "every operation names a granted permission",
                        root -> Rules.everyOperationNamesAGrantedPermission(root, granted)),
                pair("page beans hold no entities", Rules::pageBeansHoldNoEntities),
                pair("no entity refers to another room", Rules::noEntityRefersToAnotherRoom));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForTheProduct(Pair pair) {
        pair.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failsOnTheFixture(Pair pair) {
        assertThatThrownBy(() -> pair.broken().check(WRONG)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPermissionOfTheRolesIsUsedByAnOperation() {
        Set<String> used = new HashSet<>();
        PRODUCT.stream()
                .filter(c -> c.isAnnotatedWith(UseCase.class))
                .forEach(c -> used.add(c.getAnnotationOfType(UseCase.class).value()));

        Set<String> unused = new HashSet<>(new RoleBook().permissions());
        unused.removeIf(p -> used.contains(p) || p.endsWith(".own") && used.contains(p.substring(0, p.length() - 4)));

        assertThat(unused).isEmpty();
    }
}
