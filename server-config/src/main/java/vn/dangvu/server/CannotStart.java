package vn.dangvu.server;

import java.util.List;

/** The start ends here; the problems are all the operator gets to read. */
class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    CannotStart(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    CannotStart(Problem problem) {
        this(List.of(problem));
    }

    List<Problem> problems() {
        return problems;
    }

    static void ifAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CannotStart(problems);
        }
    }
}
