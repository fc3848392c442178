package vn.dangvu.membership.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.LawOn;

/** On which day of a month the regular meeting is: the common day; when that is a day off, the next working day of the first week. */
final class CommonDay {
    /** Before there was a common day, meetings were in the first days of the month: the proposal begins with the same day. */
    private static final int USUAL = 3;

    private static final int FIRST_WEEK = 7;

    private CommonDay() {}

    /**
     * @param law of the month
     * @return the common day itself when the whole first week is off, as at Tết: the branch chooses another
     */
    static LocalDate of(YearMonth month, LawOn law, OfficialCalendar calendar) {
        int common =
                law.find("meeting.day-of-month").map(v -> (Integer) v.value()).orElse(USUAL);
        int last = law.find("meeting.first-week").map(v -> (Integer) v.value()).orElse(FIRST_WEEK);
        LocalDate day = month.atDay(Math.min(common, month.lengthOfMonth()));
        return IntStream.concat(
                        IntStream.rangeClosed(day.getDayOfMonth(), last), IntStream.range(1, day.getDayOfMonth()))
                .mapToObj(month::atDay)
                .filter(calendar::isWorking)
                .findFirst()
                .orElse(day);
    }
}
