package vn.dangvu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aFolderYetToBeMadeIsFine() {
        assertThat(DataFolder.check(temporary.resolve("a/b"), 18)).isEmpty();
    }

    @Test
    void aFolderOfTheSameVersionIsFine() throws IOException {
        Files.writeString(temporary.resolve("PG_VERSION"), "18\n");
        assertThat(DataFolder.check(temporary, 18)).isEmpty();
    }

    @Test
    void aFolderOfAnotherVersionIsRefusedWithBothVersions() throws IOException {
        Files.writeString(temporary.resolve("PG_VERSION"), "15\n");
        assertThat(DataFolder.check(temporary, 18)).hasValueSatisfying(problem -> assertThat(problem.english())
                .contains("belongs to PostgreSQL 15", "uses PostgreSQL 18", "pg_dump"));
    }

    @Test
    void aFolderWithOtherFilesIsNeverFilled() throws IOException {
        Files.writeString(temporary.resolve("luận văn.docx"), "");
        assertThat(DataFolder.check(temporary, 18)).isPresent();
    }

    @Test
    void aFileIsNotAFolder() throws IOException {
        Path file = Files.writeString(temporary.resolve("x"), "");
        assertThat(DataFolder.check(file, 18)).isPresent();
    }
}
