package vn.dangvu.membership.duties;

import java.time.LocalDate;
import java.util.List;

/** The tasks of one caller on one day, the most urgent first. */
public record Duties(LocalDate day, List<Task> all) {

    public List<Task> mine() {
        return all.stream().filter(Task::mine).toList();
    }

    public List<Task> others() {
        return all.stream().filter(t -> !t.mine()).toList();
    }
}
