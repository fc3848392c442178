package vn.dangvu.evaluation.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.query.Sql;

/** The paper of a decision: number, day, who decided, who signed. */
public record Signed(String number, LocalDate on, String body, String signer) {

    /** From the columns of a decision: number, signed_on, body, signer. */
    public static Signed read(ResultSet row) throws SQLException {
        return new Signed(
                row.getString("number"), Sql.date(row, "signed_on"), row.getString("body"), row.getString("signer"));
    }
}
