package vn.dangvu.membership.duties;

import java.util.List;
import java.util.stream.Stream;

/** One kind of duty: at most one statement, with the ranges of the desk in it. */
interface Source {
    List<Task> tasks(Desk desk);

    /** Apart, so that many of one kind do not make another one short. */
    default Stream<List<Task>> kinds(Desk desk) {
        return Stream.of(tasks(desk));
    }
}
