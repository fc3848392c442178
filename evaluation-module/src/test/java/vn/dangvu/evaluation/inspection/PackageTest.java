package vn.dangvu.evaluation.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvu.evaluation.campaign.Year;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class PackageTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller INSPECTION = Packages.INSPECTION;
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    @TempDir
    static Path folder;

    @BeforeAll
    static void ward() throws Exception {
        new Year(ROOM).people();
        ROOM.asOwner(
                "insert into membership.directive (unit_id, path, origin, kind, body, symbol, title, folded, dated_on, addressed, demands,"
                        + " demand_days, proposed_by, approved_at, approved_by, issued_on, arrived_on, arrival) values (50, '/50/', 'superior', 'plan',"
                        + " 'Tỉnh ủy', '28-CT/TU', 'Rà soát đảng viên', 'ra soat', '2025-03-01', '{100}', '{}', '{}', 1, now(), 1, '2025-03-02', '2025-03-01', 1)",
                "insert into membership.branch_assignment (member_id, unit_id, valid_from, recorded_by) values (1, 100, '2025-01-01', 1)",
                "insert into evaluation.leaving_case (member_id, unit_id, path, chain, ground, evidence, opened_on, recorded_by, recorder) values"
                        + " (2, 100, '/50/100/', 'deletion', 'absent', '{}', '2025-04-01', 1, 'x'), (5, 150, '/50/150/', 'deletion', 'absent', '{}',"
                        + " '2025-05-01', 1, 'x')",
                "insert into evaluation.review_round (unit_id, path, year, paper, opened_on, criteria, rules, recorded_by, recorder) values (100,"
                        + " '/50/100/', 2025, '3-KH/CB', '2025-01-20', '{}', '[]', 1, 'x'), (150, '/50/150/', 2025, '4-KH/CB', '2025-01-20', '{}', '[]', 1, 'x')",
                "insert into evaluation.screening (round_id, member_id, path, name, sort_name, standing, recorded_by) select r.id, m.id, r.path, m.name, m.name,"
                        + " 'official', 1 from evaluation.review_round r join (values (100, 2, 'Trần Thị Xa'), (150, 5, 'Phạm Thị Khác')) m(unit, id, name)"
                        + " on m.unit = r.unit_id",
                "insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_by, recorder) select id, 'found', '2025-02-01',"
                        + " '{\"finding\": \"proposed\"}', 1, 'x' from evaluation.screening",
                "insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_by, recorder) select s.id, x.step, x.on_date::date, '{}',"
                        + " 1, 'x' from evaluation.screening s cross join (values (1, 'told', '2025-02-03'), (2, 'front', '2025-02-10'),"
                        + " (3, 'asked', '2025-02-11'), (4, 'answered', '2025-02-20')) x(n, step, on_date) order by s.id, x.n",
                "insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, secretary, method,"
                        + " base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_by)"
                        + " select x.unit, x.path, 'branch', x.question, x.type, x.id, 1, x.on_date, 'Nhà văn hóa', 'Ngô Bá Tùng', 'Lê Văn Miễn', 'secret',"
                        + " 41, 39, 38, 37, 33, 3, 1, '2/3', false, true, 'Nhất trí', '{}', 1 from ("
                        + "select r.unit_id, s.path, 'list', 'screening', s.id, '2025-03-01'::date from evaluation.screening s join evaluation.review_round r"
                        + " on r.id = s.round_id union all select unit_id, path, 'branch-vote', 'leaving', id, '2025-06-10' from evaluation.leaving_case"
                        + ") x(unit, path, question, type, id, on_date)",
                "insert into evaluation.help_plan (screening_id, member_id, unit_id, path, name, sort_name, listed_on, begins_on, paper, rules, recorded_by,"
                        + " recorder) select s.id, 2, 100, s.path, s.name, s.name, '2025-03-01', '2025-03-05', '8-NQ/CB', '{}', 1, 'x'"
                        + " from evaluation.screening s where s.member_id = 2",
                "insert into evaluation.help_helper (plan_id, charge_id, member_id, path, name, valid_from, recorded_by) select p.id, 2, 1, p.path,"
                        + " 'Ngô Bá Tùng', '2025-03-05', 1 from evaluation.help_plan p",
                "insert into kernel.document (path, subject_type, subject_id, title, file_name, media_type, size, sha256, content, uploaded_by,"
                        + " uploaded_at) values ('/50/100/', 'meeting', 1, 'Biên bản', 'Biên bản số 1.pdf', 'application/pdf', 3, 'x', 'abc', 1, '2025-06-01')");
        Packages.key(folder);
    }

    @AfterAll
    static void noKey() {
        Packages.noKey();
    }

    private static byte[] made(Caller caller, long unit) {
        return Packages.made(ROOM, caller, unit, FROM, TO);
    }

    private static CheckPackage.Result checked(byte[] file) {
        try {
            return CheckPackage.check(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] again(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void everyEntryIsSummedAndTheSumsAreSignedAsOpensslReadsThem() throws Exception {
        byte[] file = made(INSPECTION, 50);
        Map<String, byte[]> entries = Packages.entries(file);

        assertThat(checked(file).whole()).isTrue();
        String sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8);
        assertThat(sums.lines().map(l -> l.substring(66)))
                .containsExactlyInAnyOrderElementsOf(entries.keySet().stream()
                        .filter(n -> !n.startsWith("SHA256SUMS") && !n.equals("khoa-cong-khai.pem"))
                        .toList());
        assertThat(entries.keySet())
                .contains("00-muc-luc.pdf", "doc-truoc.txt", "nhat-ky/moc.txt")
                .anyMatch(n -> n.matches("giay-to/meeting-\\d+-bien-ban-so-1.pdf"));
        var key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder()
                        .decode(new String(entries.get("khoa-cong-khai.pem"), StandardCharsets.US_ASCII)
                                .replaceAll("-----[A-Z ]+-----", ""))));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(key);
        signature.update(entries.get("SHA256SUMS"));
        assertThat(signature.verify(entries.get("SHA256SUMS.sig"))).isTrue();
        assertThat(ROOM.use(ListPackages.class)
                        .page(ROOM.scope(INSPECTION, "inspection.package"), new Paging(0, 20, "id", true))
                        .rows())
                .anyMatch(r -> r.sum().equals(checked(file).sum())
                        && r.fingerprint().equals(checked(file).fingerprint()));
    }

    @Test
    void whateverWasChangedAddedOrTakenOutIsFound() throws Exception {
        byte[] file = made(INSPECTION, 50);

        assertThat(faults(file, e -> e.get("nhat-ky/moc.txt")[0] ^= 1)).containsExactly("altered nhat-ky/moc.txt");
        assertThat(faults(file, e -> e.remove("00-muc-luc.pdf"))).containsExactly("missing 00-muc-luc.pdf");
        assertThat(faults(file, e -> e.put("them.txt", new byte[] {1}))).containsExactly("added them.txt");
        assertThat(faults(file, e -> e.get("SHA256SUMS")[0] ^= 1)).contains("signature null");
        assertThat(faults(file, e -> e.remove("SHA256SUMS.sig"))).containsExactly("unsigned null");
        assertThat(faults(file, e -> e.put("khoa-cong-khai.pem", "x".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("signature null");
        assertThat(checked("no zip".getBytes(StandardCharsets.UTF_8)).faults())
                .extracting(CheckPackage.Fault::kind)
                .containsExactly("no-package");
    }

    private static List<String> faults(byte[] file, Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> entries = Packages.entries(file);
        change.accept(entries);
        return checked(again(entries)).faults().stream()
                .map(f -> f.kind() + " " + f.file())
                .toList();
    }

    @Test
    void itHoldsTheMinutesWithTheCountsOfTheVote() throws IOException {
        Map<String, byte[]> entries = Packages.entries(made(INSPECTION, 50));
        String index = Packages.text(entries.get("00-muc-luc.pdf")).replaceAll("\\s", "");
        String sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8);

        assertThat(entries.keySet().stream().filter(n -> n.startsWith("bien-ban/")))
                .contains(listed(2), listed(5), minutes(2), minutes(5))
                .allSatisfy(name -> {
                    assertThat(Packages.text(entries.get(name))).isNotBlank();
                    String sum = HexFormat.of().formatHex(PackageZip.sha256().digest(entries.get(name)));
                    assertThat(sums).contains(sum + "  " + name + "\n");
                    assertThat(index).contains(name, sum);
                });
        assertThat(Packages.text(entries.get(listed(2))))
                .contains(
                        "Trần Thị Xa", "(trừ đảng viên được miễn vắng mặt): 41", "phát ra: 39; thu về: 38; hợp lệ: 37")
                .contains("Đồng ý: 33; không đồng ý: 3; phiếu trắng: 1", "cần có: 28")
                .doesNotContain("Đỗ Văn Đình");
        assertThat(Packages.text(entries.get(minutes(2))))
                .contains("TRẦN THỊ XA", "Tán thành: 33 phiếu", "không tán thành: 3 phiếu")
                .doesNotContain("Đỗ Văn Đình");
        assertThat(Packages.text(entries.get("bien-ban/pc-ct28-" + id("help_plan", 2) + ".pdf")))
                .contains("Trần Thị Xa", "Ngô Bá Tùng");
        assertThat(index).contains("review.form.bbkp-ct28TrầnThịXa", "leaving.print.bbkp-rkdPhạmThịKhác");
    }

    @Test
    void theSamePaperIsPrintedWithTheSameBytes() throws IOException {
        assertThat(Packages.entries(made(INSPECTION, 50)).get(listed(2)))
                .isNotNull()
                .isEqualTo(Packages.entries(made(INSPECTION, 50)).get(listed(2)));
    }

    @Test
    void aPaperThatWasChangedIsFound() throws IOException {
        byte[] file = made(INSPECTION, 50);
        assertThat(faults(file, e -> e.get(minutes(5))[200] ^= 1)).containsExactly("altered " + minutes(5));
        assertThat(faults(file, e -> e.remove(listed(2)))).containsExactly("missing " + listed(2));
    }

    /** What is printed into a package its maker could print one by one. */
    @Test
    void whoMakesOneReadsReviewsAndCasesToo() {
        var roles = new RoleBook();
        assertThat(roles.roles().stream().filter(r -> roles.grants(r, "inspection.package")))
                .isNotEmpty()
                .allMatch(r -> roles.grants(r, "review.read") && roles.grants(r, "leaving.read"));
    }

    @Test
    void ofOneselfNothingIsReadBeforeItWasTold() {
        ROOM.asOwner(
                "insert into evaluation.screening (round_id, member_id, path, name, sort_name, standing, recorded_by) select id, 3, path, 'Lê Văn Miễn',"
                        + " 'Lê Văn Miễn', 'official', 1 from evaluation.review_round where unit_id = 100",
                "insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_by, recorder) select id, 'found', '2025-02-01',"
                        + " '{\"finding\": \"proposed\"}', 1, 'x' from evaluation.screening where member_id = 3");
        PlainWords.VALUES.clear();
        made(Callers.with(30, "inspection-committee", 50, "/50/", 3L), 50);
        assertThat(PlainWords.VALUES).contains("screened name Trần Thị Xa").doesNotContain("screened name Lê Văn Miễn");
        made(INSPECTION, 50);
        assertThat(PlainWords.VALUES).contains("screened name Lê Văn Miễn");
    }

    private static String listed(long member) {
        return "bien-ban/bbkp-ct28-" + id("screening", member) + ".pdf";
    }

    private static String minutes(long member) {
        return "bien-ban/bbkp-rkd-" + id("leaving_case", member) + ".pdf";
    }

    private static String id(String table, long member) {
        return ROOM.value("select id from evaluation." + table + " where member_id = " + member);
    }

    @Test
    void onlyWhoInspectsMakesOneAndOnlyOfWhatTheyReach() throws IOException {
        for (String role : List.of("organisation-clerk", "branch-secretary", "system-admin")) {
            assertThatThrownBy(() -> ROOM.scope(Callers.with(40, role, 50, "/50/", null), "inspection.package"))
                    .as(role)
                    .isInstanceOf(AccessRefused.class);
        }
        Caller elsewhere = Callers.with(29, "inspection-committee", 100, "/50/100/", null);
        assertThatThrownBy(() -> made(elsewhere, 150)).isInstanceOf(AccessRefused.class);
        PlainWords.VALUES.clear();
        assertThat(Packages.entries(made(elsewhere, 100)).keySet())
                .contains(listed(2), minutes(2))
                .doesNotContain(listed(5), minutes(5));
        assertThat(PlainWords.VALUES)
                .contains("leaving name Trần Thị Xa", "screened name Trần Thị Xa")
                .doesNotContain("leaving name Phạm Thị Khác", "screened name Phạm Thị Khác");
    }

    @Test
    void theTablesHoldWhatThePeriodHolds() {
        PlainWords.VALUES.clear();
        made(INSPECTION, 50);
        assertThat(PlainWords.VALUES)
                .contains(
                        "directives number 28-CT/TU",
                        "assigned name Ngô Bá Tùng",
                        "leaving name Trần Thị Xa",
                        "leaving name Phạm Thị Khác");
    }

    @Test
    void oneStatementATableAndNothingBeforeItIsCertain() {
        var out = new ByteArrayOutputStream();
        var scope = ROOM.scope(INSPECTION, "inspection.package");
        var wish = new PackageWish(50, FROM, TO, "UBKT", "1-QĐ", false);
        int tables = (int)
                ROOM
                        .statements(() -> ROOM.use(MakePackage.class).make(scope, wish, new PlainWords(), () -> out))
                        .stream()
                        .filter(s -> !s.contains("set_config"))
                        .filter(s -> !s.contains("insert into kernel.audit") && !s.contains("kernel.record"))
                        .count();
        assertThat(tables).isLessThanOrEqualTo(28);
        var wrong = new PackageWish(50, TO, FROM, "UBKT", "1-QĐ", false);
        assertThatThrownBy(() -> ROOM.use(MakePackage.class).make(scope, wrong, new PlainWords(), () -> {
                    throw new IllegalStateException("opened");
                }))
                .isInstanceOf(OperationRefused.class)
                .hasMessage("inspection.period");
    }
}
