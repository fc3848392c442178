package vn.dangvu.evaluation.campaign;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

/** A ward with a few members of each kind, and a review of the year 2025 in it. */
public final class Year {
    public static final LocalDate REVIEW = LocalDate.of(2025, 12, 15);
    public static final Caller CLERK = Callers.with(23, "organisation-clerk", 50, "/50/", null);
    public static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", 1L);
    public static final Caller OTHER = Callers.with(22, "branch-secretary", 150, "/50/150/", null);
    public static final Caller WARD = Callers.with(24, "committee-secretary", 50, "/50/", null);

    private final Room room;

    public Year(Room room) {
        this.room = room;
    }

    public Year people() {
        new People(room)
                .ward()
                .member(1, 100, "Ngô Bá Tùng")
                .member(2, 100, "Trần Thị Xa", "background", "retired")
                .member(3, 100, "Lê Văn Miễn")
                .circumstance(3, "exempt", "2024-03-01", "infinity")
                .member(4, 100, "Đỗ Văn Đình")
                .circumstance(4, "suspended", "2025-11-01", "infinity")
                .member(5, 150, "Phạm Thị Khác")
                .member(6, 150, "Vũ Văn Tạm")
                .circumstance(6, "elsewhere", "2025-05-01", "infinity")
                .member(7, 150, "Hết Hạn Miễn")
                .circumstance(7, "exempt", "2024-03-01", "2025-12-15");
        newcomer(8, "Mới Thiếu Ngày", "2025-06-16", "D");
        newcomer(9, "Mới Vừa Đủ", "2025-06-15", "D");
        newcomer(10, "Mới Không Rõ", "2025-06-01", "M");
        room.asOwner(
                "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values"
                        + " (100, 1, 'secretary', 'elected', '2022-01-01', 1)");
        return this;
    }

    private void newcomer(long id, String name, String admitted, String precision) {
        new People(room)
                .person(id, 150, name, "admitted_on", admitted, "admitted_precision", precision)
                .home(id, 150, admitted, "admission")
                .standing(id, "probationary", admitted);
    }

    public Scope scope(Caller caller, String permission) {
        return room.scope(caller, permission);
    }

    public static CampaignPlan plan(int year) {
        return new CampaignPlan(
                50,
                year,
                LocalDate.of(year, 12, 15),
                LocalDate.of(year, 12, 5),
                LocalDate.of(2099, 12, 15),
                LocalDate.of(2099, 12, 28),
                "12-KH/ĐU");
    }

    public long opened() {
        return room.use(OpenCampaign.class).open(scope(CLERK, "evaluation.plan"), plan(2025));
    }

    public List<ListReviewed.Row> rows(Caller caller, long campaign) {
        return room.use(ListReviewed.class)
                .page(
                        scope(caller, "evaluation.read"),
                        new ListReviewed.Filter(campaign, null, false),
                        new Paging(0, 50, "name", false))
                .rows();
    }

    public ListReviewed.Row row(Caller caller, long campaign, long member) {
        return rows(caller, campaign).stream()
                .filter(r -> r.memberId() == member)
                .findFirst()
                .orElseThrow();
    }
}
