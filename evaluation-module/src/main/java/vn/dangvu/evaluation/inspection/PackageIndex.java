package vn.dangvu.evaluation.inspection;

import java.io.IOException;
import java.util.List;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;

/** What a package contains, as a paper; another one follows after so many files, for a ward of thousands has many papers. */
final class PackageIndex {
    static final int FILES = 5000;

    private PackageIndex() {}

    static void add(PackageZip zip, PackageWords words, String unit, PackageWish wish) throws IOException {
        ListPaper<PackageZip.Entry> paper = paper(words, unit, wish);
        List<PackageZip.Entry> entries = zip.entries();
        for (int from = 0; from < entries.size(); from += FILES) {
            List<PackageZip.Entry> part = entries.subList(from, Math.min(from + FILES, entries.size()));
            byte[] pdf = new ListFile<>(paper, part::forEach).after(from).pdf();
            zip.add(
                    from == 0 ? "00-muc-luc.pdf" : "00-muc-luc-" + (from / FILES + 1) + ".pdf",
                    words.column("index"),
                    out -> {
                        out.write(pdf);
                        return null;
                    });
        }
    }

    private static ListPaper<PackageZip.Entry> paper(PackageWords words, String unit, PackageWish wish) {
        List<String> heads = words.index();
        return new ListPaper<>(
                unit,
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                words.title(unit, wish),
                List.of(wish.inspector() + " · " + wish.paper()),
                List.of(
                        new ListPaper.Column<>(heads.get(0), 30, PackageZip.Entry::name),
                        new ListPaper.Column<>(heads.get(1), 30, PackageZip.Entry::content),
                        new ListPaper.Column<>(
                                heads.get(2),
                                8,
                                e -> e.rows() == null ? "" : e.rows().toString()),
                        new ListPaper.Column<>(heads.get(3), 34, PackageZip.Entry::sha256)));
    }
}
