package vn.dangvu.membership;

import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;

/**
 * Party discipline that leaves somebody a member, as a line of the file: badges wait for it and ratings look at it (Điều lệ Đảng, Điều 35). For
 * whoever takes a case of discipline elsewhere; written in the same transaction.
 */
public interface DisciplinesInFile {

    /** @param form reprimand, warning or dismissal; {@code number} of the decision */
    record Decided(String form, LocalDate on, String body, String number) {}

    void write(Scope scope, long memberId, Decided decided);

    /** The line stays on file, ended with the reason. Nothing happens where there is none. */
    void end(Scope scope, long memberId, Decided decided, String reason);
}
