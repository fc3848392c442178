package vn.dangvu.server.load;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reviews of an invented register. Up to 300,000 members one review of 2026 by one committee, half done: one in five proposed as outstanding. In every size
 * a finished one of 2025 in each ward: results told, one in a thousand complained of, the level in the file of each; one member in two hundred has a case of
 * leaving that waits.
 */
final class YearOfReview {
    private static final int ONE_COMMITTEE = 300_000;

    private static final String CAMPAIGNS =
            """
            insert into evaluation.campaign (unit_id, path, year, review_on, self_review_by, branch_by, decide_by, plan, instrument, rules, opened_by)
            select id, path, case when parent_id is null then 2026 else 2025 end, '2025-12-15', '2025-12-05', '2025-12-12', '2025-12-28', 'Đo', '366-QĐ/TW',
                '[]', 1
            from membership.unit where type = 'ward' or parent_id is null and (select count(*) from membership.member) <= %d""";

    private static final String GROUPS =
            """
            insert into evaluation.campaign_group (campaign_id, code, name)
            select c.id, g, g from evaluation.campaign c, unnest(array['leader', 'plain', 'outside']) g""";

    private static final String PEOPLE =
            """
            insert into evaluation.reviewed (campaign_id, member_id, unit_id, path, group_code, part)
            select c.id, a.member_id, a.unit_id, a.path, (array['leader', 'plain', 'plain', 'outside'])[1 + a.member_id % 4], 'rated'
            from membership.affiliation a join membership.unit u on u.id = a.unit_id
            join evaluation.campaign c on c.unit_id = u.parent_id or c.year = 2026
            where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity' on conflict do nothing""";

    private static final String LEVELS =
            """
            insert into evaluation.assessment (reviewed_id, path, common, results, level, rules, recorded_by)
            select r.id, r.path, 25 + r.member_id % 5, 50 + r.member_id % 20, case r.member_id / 4 % 10 when 0 then 'excellent' when 1 then 'excellent'
                when 2 then 'completed' else 'good' end, '[]', 1
            from evaluation.reviewed r""";

    private static final String VOTES =
            """
            insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method,
                base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, rules, recorded_by)
            select unit_id, path, 'standing-committee', 'decide-ratings', 'campaign', id, 1, '2025-12-25', '-', '-', '-', '-', 'secret', 5, 5, 5, 5, 5, 0, 0,
                '1/2', true, true, '[]', 1
            from evaluation.campaign where year = 2025""";

    private static final String DECISIONS =
            """
            insert into evaluation.decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_by)
            select c.id, c.path, 'rating', '1-QĐ/ĐU', '2025-12-27', 'Ban Thường vụ', 'Bí thư', b.id, '[]', 1
            from evaluation.campaign c join membership.ballot b on b.subject_type = 'campaign' and b.subject_id = c.id where c.year = 2025""";

    private static final String RESULTS =
            """
            insert into evaluation.result (decision_id, reviewed_id, path, level, common, results, proposed, told_on, told_how, told_by)
            select d.id, r.id, r.path, a.level, a.common, a.results, a.level, '2026-01-06', 'meeting', 1
            from evaluation.decision d join evaluation.reviewed r on r.campaign_id = d.campaign_id join evaluation.assessment a on a.reviewed_id = r.id""";

    private static final String COMPLAINTS =
            """
            insert into evaluation.rating_complaint (result_id, path, filed_on, received_on, said, by_member, recorded_by)
            select x.id, x.path, '2026-02-02', '2026-02-03', 'Đo', true, 1 from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id
            where r.member_id / 50 % 1000 = 0""";

    private static final String FILE =
            """
            insert into membership.file_entry (member_id, kind, started_on, started_precision, label, place, result, recorded_by)
            select r.member_id, 'rating', '2025-01-01', 'Y', x.level, 'Ban Thường vụ', '1-QĐ/ĐU', 1
            from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id""";

    private static final String CASES =
            """
            insert into evaluation.leaving_case (member_id, unit_id, path, chain, ground, evidence, opened_on, recorded_by, recorder)
            select r.member_id, r.unit_id, r.path, 'deletion', 'unpaid', '{}', '2026-10-01', 1, '-'
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year = 2025 where r.member_id / 50 % 200 = 0""";

    /** Their walls look at each row; what is written here keeps them. */
    private static final String[] GUARDED = {
        "evaluation.assessment",
        "evaluation.decision",
        "evaluation.result",
        "evaluation.rating_complaint",
        "evaluation.leaving_case",
        "membership.ballot",
        "membership.file_entry"
    };

    private YearOfReview() {}

    static void fill(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select exists (select 1 from evaluation.campaign)")) {
                rows.next();
                if (rows.getBoolean(1)) {
                    return;
                }
            }
            for (String table : GUARDED) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String command : new String[] {
                CAMPAIGNS.formatted(ONE_COMMITTEE),
                GROUPS,
                PEOPLE,
                LEVELS,
                VOTES,
                DECISIONS,
                RESULTS,
                COMPLAINTS,
                FILE,
                CASES
            }) {
                statement.execute(command);
            }
            for (String table : GUARDED) {
                statement.execute("alter table " + table + " enable trigger user");
            }
            for (String table : new String[] {
                "evaluation.reviewed",
                "evaluation.assessment",
                "evaluation.result",
                "evaluation.leaving_case",
                "membership.file_entry",
                "membership.ballot"
            }) {
                statement.execute("vacuum (analyze) " + table);
            }
        }
    }
}
