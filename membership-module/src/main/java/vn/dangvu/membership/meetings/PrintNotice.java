package vn.dangvu.membership.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.forms.UnitPapers;

/** The notice of a meeting, with the list of those to whom it is handed. */
@UseCase("meeting.read")
@ApplicationScoped
public class PrintNotice {
    public static final String FORM = "TB-SHCB";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private static final Map<String, String> NAMES = Map.of(
            "MONTHLY", "sinh hoạt chi bộ thường kỳ tháng %s",
            "THEMATIC", "sinh hoạt chuyên đề tháng %s",
            "COMMITTEE", "họp cấp ủy tháng %s",
            "CONGRESS", "tổ chức đại hội (%s)",
            "EXTRAORDINARY", "họp bất thường tháng %s");

    @Inject
    private Meetings meetings;

    @Inject
    private ShowInvited invited;

    @Inject
    private UnitPapers papers;

    public Printed print(Scope scope, long id, Format format) {
        MeetingFile meeting = meetings.read(scope, id);
        var day = meeting.notice().sentOn() == null
                ? meeting.plan().on()
                : meeting.notice().sentOn();
        Values values = papers.heads(meeting.unitId(), day);
        values.number(meeting.notice().number(), "TB/" + values.get("letters"))
                .put("what", name(meeting))
                .put("topic", meeting.topic())
                .put("on", meeting.plan().on())
                .put(
                        "at",
                        meeting.plan().at() == null
                                ? null
                                : HOUR.format(meeting.plan().at()))
                .put("place", meeting.plan().place())
                .put(
                        "minutes",
                        meeting.plan().minutes() == null ? null : meeting.plan().minutes() + " phút")
                .put("preparer", meeting.plan().preparer())
                .put("agenda", agenda(meeting.agenda()))
                .table("invited", rows(invited.to(scope, id)));
        return papers.print(
                scope, new UnitPapers.Subject(meeting.path(), Meetings.SUBJECT, id), FORM, day, values, format);
    }

    /** What kind of meeting of which month, as papers say it. */
    public static String name(MeetingFile meeting) {
        String name = NAMES.get(meeting.kind().name())
                .formatted(UnitPapers.month(meeting.plan().on()));
        boolean combined = meeting.kind() == MeetingKind.MONTHLY && !Said.nothing(meeting.topic());
        return combined ? name + " kết hợp sinh hoạt chuyên đề" : name;
    }

    private static String agenda(Agenda agenda) {
        var lines = new ArrayList<String>();
        for (Agenda.Item item : agenda.items()) {
            lines.add((lines.size() + 1) + ". " + item.text()
                    + (item.presenter().isEmpty() ? "" : " (đồng chí " + item.presenter() + ")"));
        }
        return String.join("\n", lines);
    }

    private static List<Map<String, String>> rows(List<ShowInvited.Person> people) {
        return people.stream()
                .map(p -> Values.row(
                        "name",
                        p.name().isEmpty() ? "……………………" : p.name(),
                        "who",
                        p.kind().equals("assigned") ? "Cấp ủy viên cấp trên theo dõi chi bộ" : "",
                        "received",
                        ""))
                .toList();
    }
}
