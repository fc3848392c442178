package vn.dangvu.evaluation.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageIndexTest {
    @Test
    void moreFilesThanOnePaperHoldsAreNamedOnTheNext() throws IOException {
        var file = new ByteArrayOutputStream();
        List<String> names;
        try (var zip = new PackageZip(file)) {
            for (int i = 1; i <= PackageIndex.FILES + 1; i++) {
                zip.add("giay-to/" + i + ".pdf", "Biên bản", out -> null);
            }
            PackageIndex.add(
                    zip,
                    new PlainWords(),
                    "Đảng bộ phường",
                    new PackageWish(50, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "Đoàn", "1-KH", true));
            names = zip.entries().stream().map(PackageZip.Entry::name).toList();
        }

        assertThat(names.subList(PackageIndex.FILES + 1, names.size()))
                .containsExactly("00-muc-luc.pdf", "00-muc-luc-2.pdf");
        var papers = Packages.entries(file.toByteArray());
        assertThat(Packages.text(papers.get("00-muc-luc.pdf")))
                .contains("giay-to/1.pdf", "giay-to/5000.pdf")
                .doesNotContain("giay-to/5001.pdf");
        assertThat(Packages.text(papers.get("00-muc-luc-2.pdf")))
                .containsPattern("5001\\s+giay-to/5001.pdf")
                .doesNotContain("giay-to/5000.pdf");
    }
}
