package vn.dangvu.membership.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.dangvu.membership.duties.Task.Place;

/** What the statements of several sources share: today's home unit and facts of a member. */
final class People {
    /** Joins the home unit and the facts to a row that has {@code x.member_id}. */
    static String joined(String x) {
        return """
                join membership.affiliation a on a.member_id = %1$s.member_id and a.kind = 'home'
                  and a.valid_to = 'infinity' and a.superseded_at = 'infinity'
                join membership.unit u on u.id = a.unit_id
                join membership.member_facts f on f.member_id = %1$s.member_id and f.valid_to = 'infinity'
                  and f.superseded_at = 'infinity'
                """
                .formatted(x);
    }

    static final String PLACE = "u.id, u.path, u.short_name";

    private People() {}

    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("id"), row.getString("path"), row.getString("short_name"));
    }

    static String file(long member) {
        return "/members/member.xhtml?id=" + member;
    }
}
