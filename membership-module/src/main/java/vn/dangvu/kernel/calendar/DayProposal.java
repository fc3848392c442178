package vn.dangvu.kernel.calendar;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.Mark;

/** What a person proposes for a day: why, and where it is written. */
public record DayProposal(LocalDate day, CalendarDay.Kind kind, String name, String source, Mark mark) {}
