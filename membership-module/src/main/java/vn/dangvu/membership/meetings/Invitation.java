package vn.dangvu.membership.meetings;

import java.util.List;

/**
 * What a meeting is called for.
 *
 * @param number of its notice, empty while it has none
 * @param directives the directing documents that are taken up there
 * @param said what the pages of those documents call the meeting
 */
public record Invitation(String number, Agenda agenda, List<Long> directives, String said) {
    public Invitation {
        directives = List.copyOf(directives);
    }
}
