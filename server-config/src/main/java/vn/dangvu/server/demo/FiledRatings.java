package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The ratings of 2021 to 2025 as the files hold them, made to keep the rules: a line for whoever was rated in the review of the year and for nobody else, and
 * no group above its cap.
 */
final class FiledRatings {
    /** Whoever was rated by the rules of the day and came with no line from elsewhere. */
    private static final String LINES =
            """
            insert into membership.file_entry (member_id, kind, started_on, started_precision, label, place, result, recorded_at, recorded_by)
            select r.member_id, 'rating', make_date(c.year, 1, 1), 'Y', 'good', 'Ban Thường vụ Đảng ủy phường Nam Viêm',
                (200 + c.year % 100) || '-QĐ/ĐU', c.decide_by + time '15:00', c.opened_by
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026
            where r.part = 'rated' and not exists (select 1 from membership.file_entry e where e.member_id = r.member_id and e.kind = 'rating'
                and e.superseded_at = 'infinity' and e.started_on = make_date(c.year, 1, 1))""";

    /** Whoever was left out of the review or not rated in it has no line of that year. */
    private static final String NO_LINES =
            """
            delete from membership.file_entry e using evaluation.reviewed r, evaluation.campaign c
            where c.id = r.campaign_id and c.year < 2026 and r.part <> 'rated' and e.member_id = r.member_id and e.kind = 'rating'
                and e.started_on = make_date(c.year, 1, 1)""";

    /** No group above a fifth of those who did well: k outstanding and the others well hold it while 6k is at most their sum. */
    private static final String WITHIN_THE_CAP =
            """
            update membership.file_entry e set label = 'good' from (
                select l.id, row_number() over (partition by r.campaign_id, r.group_code order by l.label, r.member_id % 7, r.member_id) as place,
                    count(*) over (partition by r.campaign_id, r.group_code) as people
                from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026
                join membership.file_entry l on l.member_id = r.member_id and l.kind = 'rating' and l.started_on = make_date(c.year, 1, 1)
                    and l.superseded_at = 'infinity' and l.label in ('excellent', 'good')
                where r.part = 'rated') x
            where e.id = x.id and e.label = 'excellent' and x.place > x.people / 6""";

    private final Connection connection;

    FiledRatings(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        for (String command : new String[] {NO_LINES, LINES, WITHIN_THE_CAP}) {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                statement.executeUpdate();
            }
        }
    }
}
