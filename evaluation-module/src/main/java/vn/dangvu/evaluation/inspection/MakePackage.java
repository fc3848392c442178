package vn.dangvu.evaluation.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.audit.ChainCheck;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.inspection.Section;
import vn.dangvu.kernel.inspection.Sections;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.sign.PublicKeyFile;
import vn.dangvu.kernel.sign.Signer;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.UnitTree;

/**
 * Makes the package for an inspection: tables, papers, an extract of the log, an index, the sums of everything and their signature. Streamed: memory
 * does not grow with it; one statement a table, one paper at a time. That it was made is kept, with the sum of its sums.
 */
@UseCase(value = "inspection.package", seconds = MakePackage.LONGEST_SECONDS)
@ApplicationScoped
public class MakePackage {
    /** Some thousands of papers to print. */
    static final int LONGEST_SECONDS = 600;

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Instance<Sections> rooms;

    @Inject
    private StoredPapers papers;

    @Inject
    private PrintedFiles printed;

    @Inject
    private SectionFile files;

    @Inject
    private Signer signer;

    @Inject
    private OfficialClock clock;

    /** What can be refused is refused before the first byte. */
    public void make(Scope scope, PackageWish wish, PackageWords words, ListFile.Target target) {
        UnitTree.Place unit = units.covered(scope, wish.unitId());
        scope.trail().about("inspection", null, unit.path());
        check(wish);
        var period = new Period(scope, unit.path(), wish.from(), wish.to());
        try (OutputStream out = target.open();
                var zip = new PackageZip(out)) {
            write(period, wish, words, unit, zip);
            byte[] sums = zip.sums();
            PublicKeyFile key = signer.publicKey();
            zip.seal(PackageZip.SUMS, sums);
            zip.seal(PackageZip.SIGNATURE, signer.sign(sums));
            zip.seal(PackageZip.KEY, key.pem().getBytes(StandardCharsets.US_ASCII));
            record(
                    scope,
                    unit,
                    wish,
                    zip.entries().size(),
                    HexFormat.of().formatHex(PackageZip.sha256().digest(sums)),
                    key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(PackageWish wish) {
        if (wish.from() == null
                || wish.to() == null
                || wish.from().isAfter(wish.to())
                || wish.to().isAfter(clock.today())) {
            throw new OperationRefused("inspection.period");
        }
        Words.must(wish.inspector(), "inspection.no-inspector");
        Words.must(wish.paper(), "inspection.no-paper");
        if (!signer.ready()) {
            throw new OperationRefused("inspection.no-key");
        }
    }

    private void write(Period period, PackageWish wish, PackageWords words, UnitTree.Place unit, PackageZip zip)
            throws IOException {
        List<Section> sections = rooms.stream()
                .sorted(Comparator.comparingInt(Sections::place))
                .flatMap(r -> r.all().stream())
                .toList();
        int number = 1;
        for (Section section : sections) {
            files.write(zip, number++, section, period, words, unit.name());
        }
        if (wish.papers()) {
            papers.write(period, zip);
            printed.write(period, words, zip);
        }
        zip.add("nhat-ky/moc.txt", words.column("anchor"), out -> {
            out.write((anchor() + "\n").getBytes(StandardCharsets.US_ASCII));
            return null;
        });
        zip.add("doc-truoc.txt", words.column("readme"), out -> {
            out.write(words.readme(signer.publicKey().fingerprint()).getBytes(StandardCharsets.UTF_8));
            return null;
        });
        PackageIndex.add(zip, words, unit.name(), wish);
    }

    /** Number and hash of the last entry of the log, once the whole chain was found unbroken; else where it breaks. */
    private String anchor() {
        try {
            ChainCheck.Result chain = ChainCheck.run(sql.connection());
            return chain.whole() ? chain.anchor().toString() : chain.fault() + " " + chain.firstBad();
        } catch (SQLException e) {
            throw new QueryFailed("anchor", e);
        }
    }

    private void record(
            Scope scope, UnitTree.Place unit, PackageWish wish, int entries, String sum, PublicKeyFile key) {
        long id = sql.first(
                        Clause.of(
                                "insert into evaluation.inspection_package (unit_id, path, from_on, to_on, inspector, paper, papers, entries, sums_sha256,"
                                        + " fingerprint, made_by, maker) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                                unit.id(),
                                unit.path(),
                                wish.from(),
                                wish.to(),
                                wish.inspector().strip(),
                                wish.paper().strip(),
                                wish.papers(),
                                entries,
                                sum,
                                key.fingerprint(),
                                scope.actor(),
                                scope.caller().name()),
                        row -> row.getLong(1))
                .orElseThrow();
        scope.trail().about("inspection", id, unit.path()).asOf(null).detail(sum);
    }
}
