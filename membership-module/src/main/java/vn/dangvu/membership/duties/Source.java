package vn.dangvu.membership.duties;

import java.util.List;

/** One kind of duty: at most one statement, with the ranges of the desk in it. */
interface Source {
    List<Task> tasks(Desk desk);
}
