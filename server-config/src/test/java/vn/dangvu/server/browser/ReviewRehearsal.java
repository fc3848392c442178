package vn.dangvu.server.browser;

import vn.dangvu.server.browser.pages.Forms;

/** What a review of any year takes, each actor in the own account. */
abstract class ReviewRehearsal extends RehearsalTest {
    protected static final String MEMBER = "Trịnh Thu Hằng";
    protected static final String PROXIED = "Vũ Thu Chi";

    /** The line of a member in the review of the ward of that year. */
    protected static String reviewed(int year, String name) {
        return value(
                "select r.id from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.called_off_at is null"
                        + " join membership.member_facts f on f.member_id = r.member_id"
                        + " and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where c.year = " + year
                        + " and f.full_name = '" + name + "'");
    }

    /** A ballot with all in favour. */
    protected static Forms count(Forms vote) {
        String all = Integer.toString(vote.voting());
        return vote.enter("place", "Nhà văn hóa TDP Tân Minh")
                .choose("method", "SECRET")
                .enter("chair", "Hồ Thị Nga")
                .enter("secretary", PROXIED)
                .enter("issued", all)
                .enter("returned", all)
                .enter("valid", all)
                .enter("favour", all)
                .enter("against", "0")
                .enter("blank", "0");
    }

    /** The level that stands in the file for that year, with the decision it rests on. */
    protected static String inFile(int year, String name) {
        return value(
                "select e.label || ' ' || e.result from membership.file_entry e join evaluation.reviewed r on r.member_id = e.member_id"
                        + " where e.kind = 'rating' and e.superseded_at = 'infinity' and extract(year from e.started_on) = "
                        + year + " and r.id = " + reviewed(year, name));
    }
}
