package vn.dangvu.membership.minutes;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.Ballots.Ballot;
import vn.dangvu.membership.Ballots.Method;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.meetings.PrintNotice;
import vn.dangvu.membership.minutes.MinutesFile.Motion;
import vn.dangvu.membership.minutes.MinutesFile.Written;

/** What stands in the minutes, in the words of the paper. */
final class MinutesValues {
    private static final List<String> PARTS =
            List.of("điểm danh", "khách dự", "nội dung báo cáo", "ý kiến", "kết luận");
    private static final Map<String, String> BANDS =
            Map.of("good", "tốt", "fair", "khá", "average", "trung bình", "poor", "kém");

    private MinutesValues() {}

    static void put(Values values, MinutesFile file) {
        MeetingFile meeting = file.meeting();
        Written written = file.written();
        values.put("what", PrintNotice.name(meeting))
                .put("topic", meeting.topic())
                .put("place", meeting.plan().place())
                .put("held_on", meeting.held().on())
                .put("began", time(meeting.held().at()))
                .put(
                        "ended",
                        time(
                                meeting.held().at() == null
                                        ? null
                                        : meeting.held()
                                                .at()
                                                .plusMinutes(meeting.held().minutes())))
                .put("minutes", meeting.held().minutes())
                .put("chair", meeting.held().chair())
                .put("chair_post", meeting.held().chairPost())
                .put("secretary", meeting.held().secretary())
                .put("guests", written.guests())
                .put("report", written.report())
                .put("conclusions", written.conclusions())
                .put("score", score(written));
        attendance(values, written);
        values.put("opinions", opinions(file, false))
                .put("reserved", opinions(file, true))
                .put("votes", file.motions().stream().map(MinutesValues::vote).collect(Collectors.joining("\n")))
                .put("amendments", amendments(file));
    }

    private static void attendance(Values values, Written written) {
        RollCall.Numbers n = written.numbers();
        values.put("members", n.must() + n.exempt() + n.elsewhere() + n.barred())
                .put("official", n.official() + n.exempt() + n.elsewhere() + n.barred())
                .put("probationary", n.probationary())
                .put("guests_of_branch", written.guestsOfBranch())
                .put("exempt", n.exempt())
                .put("elsewhere", n.elsewhere())
                .put("must", n.must())
                .put("present", n.present() + n.exemptPresent())
                .put("present_official", n.officialPresent() + n.exemptPresent())
                .put("present_probationary", n.probationaryPresent())
                .percent("present_percent", n.present(), n.must())
                .put("absent", n.excused() + n.unexcused())
                .put("excused", n.excused())
                .put("unexcused", n.unexcused())
                .put("excused_names", names(written, How.EXCUSED))
                .put("unexcused_names", names(written, How.UNEXCUSED));
    }

    private static String names(Written written, How how) {
        String names = written.away().stream()
                .filter(a -> a.how() == how)
                .map(a -> a.name() + (a.reason().isEmpty() ? "" : " (" + a.reason() + ")"))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "không" : names;
    }

    private static String time(LocalTime time) {
        return time == null ? null : "%02d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    private static String score(Written written) {
        if (written.score() == null) {
            return null;
        }
        return written.score() + " điểm" + (written.band() == null ? "" : ", xếp loại " + BANDS.get(written.band()));
    }

    private static String opinions(MinutesFile file, boolean reserved) {
        return file.standing().stream()
                .filter(o -> o.reserved() == reserved)
                .map(o -> "- " + (o.speaker() == null ? "Có ý kiến" : "Đồng chí " + o.speaker()) + ": " + o.text())
                .collect(Collectors.joining("\n"));
    }

    private static String vote(Motion motion) {
        return motion.standing()
                .map(b -> "- " + motion.text() + ": " + counted(b))
                .orElse("- " + motion.text());
    }

    private static String counted(Ballot b) {
        String how = b.method() == Method.SECRET ? "bỏ phiếu kín" : "giơ thẻ đảng viên";
        return "%s; tán thành %d/%d, không tán thành %d, ý kiến khác %d; %s"
                .formatted(
                        how,
                        b.count().inFavour(),
                        b.base(),
                        b.count().against(),
                        b.count().blank(),
                        b.passed() ? "được thông qua" : "không được thông qua");
    }

    private static String amendments(MinutesFile file) {
        return file.amendments().stream()
                .map(a -> "- Ngày " + Values.DAY.format(a.on()) + ", phần "
                        + PARTS.get(AmendMinutes.PARTS.indexOf(a.part())) + ": “" + a.old() + "” nay ghi là “" + a.now()
                        + "”. Lý do: " + a.reason())
                .collect(Collectors.joining("\n"));
    }
}
