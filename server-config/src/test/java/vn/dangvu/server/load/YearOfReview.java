package vn.dangvu.server.load;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A review of the whole register as one unit that decides: everybody rated, most good, one in five proposed as outstanding. */
final class YearOfReview {
    private static final String CAMPAIGN =
            """
            insert into evaluation.campaign (unit_id, path, year, review_on, self_review_by, branch_by, decide_by, plan, instrument, rules, opened_by)
            select id, path, 2026, '2026-12-15', '2026-12-05', '2026-12-12', '2026-12-28', 'Đo', '366-QĐ/TW', '[]', 1 from membership.unit
            where parent_id is null and not exists (select 1 from evaluation.campaign)""";

    private static final String GROUPS =
            """
            insert into evaluation.campaign_group (campaign_id, code, name)
            select c.id, g, g from evaluation.campaign c, unnest(array['leader', 'plain', 'outside']) g
            where not exists (select 1 from evaluation.campaign_group)""";

    private static final String PEOPLE =
            """
            insert into evaluation.reviewed (campaign_id, member_id, unit_id, path, group_code, part)
            select c.id, a.member_id, a.unit_id, a.path, (array['leader', 'plain', 'plain', 'outside'])[1 + a.member_id % 4], 'rated'
            from evaluation.campaign c, membership.affiliation a
            where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity'
                and not exists (select 1 from evaluation.reviewed) on conflict do nothing""";

    private static final String LEVELS =
            """
            insert into evaluation.assessment (reviewed_id, path, common, results, level, rules, recorded_by)
            select r.id, r.path, 25 + r.member_id % 5, 50 + r.member_id % 20, case r.member_id / 4 % 10 when 0 then 'excellent' when 1 then 'excellent'
                when 2 then 'completed' else 'good' end, '[]', 1
            from evaluation.reviewed r where not exists (select 1 from evaluation.assessment)""";

    private YearOfReview() {}

    static void fill(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table evaluation.assessment disable trigger user");
            for (String command : new String[] {CAMPAIGN, GROUPS, PEOPLE, LEVELS}) {
                statement.execute(command);
            }
            statement.execute("alter table evaluation.assessment enable trigger user");
            statement.execute("vacuum (analyze) evaluation.reviewed");
            statement.execute("vacuum (analyze) evaluation.assessment");
        }
    }
}
