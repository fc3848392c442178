package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseFactsTest {
    @Test
    void aGoodDatabaseHasNoProblem() {
        assertThat(english(new DatabaseFacts(150_018, "UTF8", true, true, true, false)))
                .isEmpty();
    }

    @Test
    void version14IsTooOld() {
        assertThat(english(new DatabaseFacts(140_012, "UTF8", true, true, true, false)))
                .containsExactly("PostgreSQL version 14 is too old: version 15 or later is needed.");
    }

    @Test
    void anotherEncodingIsRefused() {
        assertThat(english(new DatabaseFacts(150_000, "LATIN1", true, true, true, false)))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("LATIN1"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(english(new DatabaseFacts(90_600, "SQL_ASCII", false, false, false, true)))
                .hasSize(6);
    }

    private static List<String> english(DatabaseFacts facts) {
        return facts.problems().stream().map(Problem::english).toList();
    }
}
