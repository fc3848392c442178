package vn.dangvu.membership.roster;

/** Where entries of a roll are kept. What it is about is held while they are written. */
public enum RollTable {
    MEETINGS(
            "membership.attendance",
            "meeting_id",
            "select id from membership.meeting where id = any (?) and ? > 0 order by id for update",
            "insert into membership.attendance (meeting_id, member_id, path, day, state, note, recorded_by)"
                    + " select v.about, v.member, m.path, m.day, v.state, v.note, v.actor",
            "join membership.meeting m on m.id = v.about"),
    STUDY(
            "membership.study_part",
            "study_id",
            "select study_id from membership.study_unit where study_id = any (?) and unit_id = ? order by study_id for update",
            "insert into membership.study_part (study_id, member_id, unit_id, path, state, note, recorded_by)"
                    + " select v.about, v.member, u.unit_id, u.path, v.state, v.note, v.actor",
            "join membership.study_unit u on u.study_id = v.about and u.unit_id = v.unit");

    final String table;
    final String about;
    final String hold;
    final String insert;
    final String joined;

    RollTable(String table, String about, String hold, String insert, String joined) {
        this.table = table;
        this.about = about;
        this.hold = hold;
        this.insert = insert;
        this.joined = joined;
    }
}
