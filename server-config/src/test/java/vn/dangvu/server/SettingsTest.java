package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Map<String, String> ENOUGH = Map.of(
            "DANGVU_DB_URL", "jdbc:postgresql://db:5432/dangvu",
            "DANGVU_DB_PASSWORD", "a",
            "DANGVU_DB_OWNER_PASSWORD", "b");

    @Test
    void threeVariablesAreEnough() {
        Settings settings = Settings.of(ENOUGH);
        assertThat(settings.address()).isEqualTo("http://localhost:9080/");
        assertThat(settings.get(Setting.DB_USER)).isEqualTo("dangvu_app");
    }

    @Test
    void anUnknownVariableIsNamedWithTheNearestOne() {
        assertThat(problems("DANGVU_DB_PASWORD", "x")).singleElement().satisfies(problem -> assertThat(
                        problem.english())
                .contains("DANGVU_DB_PASWORD")
                .contains("The nearest is DANGVU_DB_PASSWORD"));
    }

    @ParameterizedTest
    @CsvSource({
        "DANGVU_HTTP_PORT, 70000",
        "DANGVU_HTTP_PORT, abc",
        "DANGVU_HTTP_PORT, 0",
        "DANGVU_DB_CONNECTIONS, 1",
        "DANGVU_DB_URL, mysql://db/dangvu",
        "DANGVU_DB_URL, jdbc:postgresql://db:5432/"
    })
    void aValueThatCannotBeIsOneProblem(String variable, String value) {
        assertThat(problems(variable, value)).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains(variable, value));
    }

    @Test
    void aDirectoryNeedsAnAddressOfItsKindAndANameToBindWith() {
        assertThat(problems("DANGVU_LDAP_URL", "ldaps://directory:636"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("DANGVU_LDAP_USER", "{0}"));
        assertThat(problems("DANGVU_LDAP_URL", "http://directory")).hasSize(2);
    }

    @Test
    void everyMissingVariableIsNamedAtOnce() {
        CannotStart refused = catchThrowableOfType(CannotStart.class, () -> Settings.of(Map.of()));
        assertThat(refused.problems()).hasSize(3);
        assertThat(refused.getMessage()).contains("DANGVU_DB_URL", "DANGVU_DB_PASSWORD", "DANGVU_DB_OWNER_PASSWORD");
    }

    @Test
    void anHttpsPortNeedsACertificate() {
        assertThat(problems("DANGVU_HTTPS_PORT", "9443"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.english()).contains("DANGVU_TLS_KEYSTORE"));
    }

    @Test
    void aCertificateThatCannotBeReadIsNamed() {
        assertThat(problems("DANGVU_TLS_KEYSTORE", "/no/such/key.p12"))
                .anySatisfy(problem -> assertThat(problem.english()).contains("cannot read the file"));
    }

    @Test
    void theApplicationNeverUsesTheOwner() {
        assertThat(problems("DANGVU_DB_USER", "dangvu_owner")).hasSize(1);
    }

    @Test
    void theServerIsNotToldTheOwner() {
        assertThat(Settings.of(ENOUGH).forServer())
                .containsEntry("DANGVU_DB_PASSWORD", "a")
                .doesNotContainKeys("DANGVU_DB_OWNER", "DANGVU_DB_OWNER_PASSWORD");
    }

    @Test
    void everyProblemIsOneLineInBothLanguages() {
        assertThat(problems("DANGVU_HTTP_PORT", "abc").get(0).toString())
                .doesNotContain("\n")
                .contains("không phải là số cổng", " / ", "is not a port");
    }

    private static List<Problem> problems(String variable, String value) {
        var environment = new HashMap<>(ENOUGH);
        environment.put(variable, value);
        return catchThrowableOfType(CannotStart.class, () -> Settings.of(environment))
                .problems();
    }
}
