package vn.dangvu.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.calendar.ICalendar;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Occasion;
import vn.dangvu.membership.duties.PrintDutyCalendar;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Shell;

/** How a duty of the calendar is said: on the page, on the wall and in another calendar. */
@Named
@RequestScoped
public class OccasionWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    @Inject
    private Shell shell;

    public String title(Occasion occasion) {
        return texts.of("duties.task." + occasion.key(), formats.date(occasion.due()));
    }

    public String why(Occasion occasion) {
        return texts.of("duties.why." + occasion.key(), formats.date(occasion.due()));
    }

    public String actor(Occasion occasion) {
        return texts.get("duties.actor." + occasion.who());
    }

    /** 03/12. */
    public String day(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private String basis(Citation citation) {
        String article =
                citation.article().isEmpty() || citation.article().equals("-") ? "" : ", " + citation.article();
        return texts.get("duties.cite") + " " + citation.instrument() + article + " ("
                + texts.get("duties.mark." + citation.mark().code()) + ")";
    }

    ICalendar.Event event(Occasion occasion) {
        int ahead = (int) (occasion.due().toEpochDay() - occasion.from().toEpochDay());
        return new ICalendar.Event(
                occasion.uid(),
                occasion.due(),
                title(occasion),
                why(occasion) + "\n" + texts.of("duties.calendar.who-acts", actor(occasion)) + "\n"
                        + basis(occasion.citation()),
                actor(occasion),
                ahead);
    }

    PrintDutyCalendar.Words wall(int year, String who) {
        return new PrintDutyCalendar.Words() {
            @Override
            public String unit() {
                return shell.getUnit();
            }

            @Override
            public String title() {
                return texts.of("duties.calendar.wall", Integer.toString(year));
            }

            @Override
            public String every(String every) {
                return texts.get("duties.calendar.every." + every);
            }

            /** The last day of a period is called so, another by its number. */
            @Override
            public String regular(Occasion occasion) {
                boolean last = occasion.due().getDayOfMonth() == occasion.due().lengthOfMonth();
                String day = last
                        ? texts.get("duties.calendar.last." + occasion.every())
                        : texts.of(
                                "duties.calendar.day",
                                "%02d".formatted(occasion.due().getDayOfMonth()));
                return "• " + day + ": " + OccasionWords.this.title(occasion) + " (" + actor(occasion) + ")";
            }

            @Override
            public String month(int month) {
                return texts.get("calendar.month." + month);
            }

            @Override
            public String day(LocalDate day) {
                return "• " + OccasionWords.this.day(day);
            }

            @Override
            public String seeAbove(Occasion occasion) {
                return texts.get("duties.calendar.above." + occasion.every());
            }

            @Override
            public String line(Occasion occasion) {
                return OccasionWords.this.title(occasion) + " (" + actor(occasion) + ")";
            }

            @Override
            public String foot() {
                return texts.of("duties.calendar.foot", formats.date(clock.today()));
            }

            @Override
            public boolean shows(Occasion occasion) {
                return DutyCalendarPage.shows(occasion, who);
            }
        };
    }
}
