package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.List;

/** What lies on the desks on the last day: proposals to correct files that wait for a second pair of eyes, blocks of numbers. */
final class Desk {
    private static final String CORRECTION = "id, member_id, kind, valid_from, reason, basis, basis_on, from_original,"
            + " proposed_at, proposed_by, proposer_name, proposer_member, settled_at, settled_by, settler_name, outcome, answer";
    private static final String BLOCK = "id, unit_id, path, letters, first, last, next, basis, valid_from, recorded_by";
    private static final int NEXT_NUMBER = 8_500;

    private final Writer writer;
    private final Tree tree;
    private final Register register;
    private final Accounts accounts;

    Desk(Writer writer, Tree tree, Register register, Accounts accounts) {
        this.writer = writer;
        this.tree = tree;
        this.register = register;
        this.accounts = accounts;
    }

    /** @param from first day of the new when life has changed, null when the record was wrong */
    private record Proposal(
            String about,
            String by,
            LocalDate on,
            LocalDate from,
            String reason,
            String basis,
            String field,
            String old,
            String now,
            String outcome) {}

    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal(
                    "Trịnh Thu Hằng",
                    "dangvien",
                    LocalDate.of(2026, 11, 10),
                    LocalDate.of(2026, 9, 1),
                    "Đã chuyển sang làm kế toán cho hợp tác xã",
                    "Hợp đồng lao động 15/HĐLĐ",
                    "OCCUPATION",
                    "Lao động tự do",
                    "Kế toán hợp tác xã",
                    null),
            new Proposal(
                    "Hồ Thị Nga",
                    "bithu.tanminh",
                    LocalDate.of(2026, 11, 12),
                    null,
                    "Quê quán ghi thiếu xã",
                    "Lý lịch gốc, trang 2",
                    "HOME_TOWN",
                    "Mê Linh, Hà Nội",
                    "Xã Tiến Thắng, Mê Linh, Hà Nội",
                    null),
            new Proposal(
                    "Nguyễn Thu Hương",
                    "bithu.tanminh",
                    LocalDate.of(2026, 9, 8),
                    null,
                    "Đề nghị ghi lại trình độ phổ thông",
                    "Không kèm giấy tờ",
                    "GENERAL_EDUCATION",
                    "9/12",
                    "12/12",
                    "refused"));

    void write() {
        var items = writer.into("correction_item", "correction_id, field, old_value, new_value");
        for (Proposal proposal : PROPOSALS) {
            long id = writer.id();
            Accounts.Entry by = Accounts.entry(proposal.by());
            boolean settled = proposal.outcome() != null;
            writer.into("correction", CORRECTION)
                    .add(
                            id,
                            register.id(proposal.about()),
                            proposal.from() == null ? "error" : "change",
                            proposal.from(),
                            proposal.reason(),
                            proposal.basis(),
                            null,
                            proposal.from() == null && !settled,
                            Writer.learned(proposal.on()),
                            accounts.id(proposal.by()),
                            by.member(),
                            register.id(by.member()),
                            settled ? Writer.learned(proposal.on().plusDays(6)) : null,
                            settled ? accounts.id("thuongvu") : null,
                            settled ? Accounts.entry("thuongvu").member() : null,
                            proposal.outcome(),
                            settled ? "Chưa có văn bằng kèm theo" : null);
            items.add(id, proposal.field(), proposal.old(), proposal.now());
        }
        block("VP", NEXT_NUMBER, "Phân bổ của Ban Tổ chức Tỉnh ủy Vĩnh Phúc năm 2004", LocalDate.of(2004, 3, 2));
        block("PT", NEXT_NUMBER, "Phân bổ của Ban Tổ chức Tỉnh ủy Phú Thọ năm 2025", Decisions.WARD_DECIDES);
    }

    private void block(String letters, int next, String basis, LocalDate from) {
        writer.into("file_number_block", BLOCK)
                .add(
                        writer.id(),
                        tree.id(Tree.WARD),
                        tree.path(Tree.WARD),
                        letters,
                        1,
                        9_999,
                        next,
                        basis,
                        from,
                        writer.clerk());
    }
}
