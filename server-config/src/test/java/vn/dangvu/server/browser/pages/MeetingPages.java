package vn.dangvu.server.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A meeting from the plan of the year to its resolution, as the branch secretary writes it. */
public final class MeetingPages extends PageObject {
    private static final String ROLL = "table:has(caption:has-text('Điểm danh')) tbody tr";

    private final Forms forms;

    public MeetingPages(Page page) {
        super(page);
        forms = new Forms(page);
    }

    /** Takes the plan the rule book proposes, at one place and, where a theme is missing, about this topic. @return how many meetings it has */
    public int plan(long unit, int year, String place, String topic) {
        forms.open("/meetings/plan-meetings.xhtml?unit=" + unit + "&year=" + year);
        List<Locator> rows = page.locator("[id='form'] tbody tr").all();
        for (int i = 0; i < rows.size(); i++) {
            forms.enter("row:" + i + ":place", place);
            Locator theme = page.locator("[id='form:row:" + i + ":topic']");
            if (rows.get(i).innerText().contains("chuyên đề")
                    && theme.inputValue().isBlank()) {
                theme.fill(topic + " " + (i + 1));
            }
        }
        forms.saved();
        return rows.size();
    }

    /** One meeting outside the plan. @return its id */
    public long add(long unit, String branch, String kind, String on, String place) {
        forms.open("/meetings/add-meeting.xhtml");
        if (forms.asksFor("unit")) {
            forms.chooseSaying("unit", branch);
        }
        forms.choose("kind", kind)
                .enter("on", on)
                .enter("at", "19:30")
                .enter("minutes", "90")
                .enter("place", place)
                .saved();
        forms.open("/meetings/meetings.xhtml?unit=" + unit + "&year=" + on.substring(6) + "&size=100");
        String link = page.locator("main tr:has-text('" + on + "') a[href*='meeting.xhtml?id=']")
                .first()
                .getAttribute("href");
        return Long.parseLong(link.replaceFirst(".*id=", ""));
    }

    public MeetingPages open(long id) {
        forms.open("/meetings/meeting.xhtml?id=" + id);
        return this;
    }

    public String text() {
        return forms.text();
    }

    /** Puts a document on the agenda and sends the notice. */
    public MeetingPages invite(long id, String number, String on, String document) {
        forms.open("/meetings/invite.xhtml?id=" + id);
        if (document != null) {
            forms.tickSaying(document);
        }
        forms.enter("number", number).enter("sentOn", on).savedBy("send");
        return this;
    }

    /** Held on the day; those named are away, with their reason or without. */
    public MeetingPages hold(long id, String on, List<String> excused, List<String> unexcused) {
        forms.open("/meetings/hold-meeting.xhtml?id=" + id + "&on=" + on)
                .enter("at", "19:30")
                .enter("minutes", "95")
                .enter("chair", "Bùi Bá Long")
                .enter("chairPost", "Bí thư")
                .enter("secretary", "Đỗ Thanh Hằng");
        excused.forEach(name -> {
            called(name).locator("select").selectOption("EXCUSED");
            called(name).locator("input").fill("Ốm, có báo cáo");
        });
        unexcused.forEach(name -> called(name).locator("select").selectOption("UNEXCUSED"));
        forms.saved();
        return this;
    }

    private Locator called(String name) {
        return page.locator(ROLL)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    public MeetingPages write(long id, String conclusions) {
        forms.open("/meetings/minutes.xhtml?id=" + id)
                .enter("report", "Kiểm điểm công tác tháng trước; phổ biến văn bản của cấp trên.")
                .enter("conclusions", conclusions)
                .saved();
        return this;
    }

    public MeetingPages opinion(long id, String speaker, String text, boolean reserved) {
        forms.open("/meetings/note-opinion.xhtml?id=" + id)
                .enter("speaker", speaker)
                .enter("text", text);
        if (reserved) {
            forms.tick("reserved");
        }
        forms.saved();
        return this;
    }

    /** By show of cards, all but some in favour. @return how many had a vote */
    public int vote(long id, String motion, int against) {
        forms.open("/meetings/meeting-vote.xhtml?id=" + id);
        String[] told =
                page.locator("[id='form'] p.dv-help").first().innerText().split("\\D+");
        int voting = Integer.parseInt(told[told.length - 1]);
        forms.enter("motion", motion)
                .choose("method", "CARD")
                .enter("favour", Integer.toString(voting - against))
                .enter("against", Integer.toString(against))
                .enter("blank", "0");
        if (against > 0) {
            forms.enter("reason", "Đề nghị bàn thêm");
        }
        forms.saved();
        return voting;
    }

    /** @param step finish, confirm, upload */
    public MeetingPages settle(long id, String step) {
        forms.open("/meetings/settle-minutes.xhtml?id=" + id + "&step=" + step).saved();
        return this;
    }

    /** The resolution and one task that follows from it. @return its id */
    public long adopt(long id, String subject, String task, String member, String due) {
        forms.open("/meetings/adopt-resolution.xhtml?id=" + id)
                .enter("subject", subject)
                .enter("tasks", task)
                .enter("line:0:text", task)
                .chooseSaying("line:0:member", member)
                .enter("line:0:due", due)
                .enter("signer", "Bùi Bá Long")
                .enter("signerPost", "Bí thư")
                .saved();
        page.locator("main a[href*='/meetings/resolution.xhtml?id=']").last().click();
        page.waitForLoadState();
        return forms.id();
    }
}
