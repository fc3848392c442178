package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.dangvu.server.load.IdRange;

/** The ward of the demonstration on its first day: its branches and its accounts, nobody in the register. */
public final class EmptyWard {
    private EmptyWard() {}

    public static void load(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var ids = new IdRange(connection, "membership.ids");
            var accounts = new Accounts(connection);
            var writer = new Writer(connection, "membership", ids, accounts.clerk());
            var decisions = new Decisions();
            var tree = new Tree(writer, decisions);
            decisions.number(writer, tree.path(Tree.WARD));
            tree.write();
            writer.flush("decision", "unit", "unit_period", "unit_succession");
            ids.close();
            accounts.write(tree, nobody -> null);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
