package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.dangvu.server.load.IdRange;

/**
 * The synthetic ward of the demonstration: 11 branches and 312 invented members with what happened to them from 2015 to
 * November 2026. Always the same, row for row.
 */
public final class DemoWard {
    private DemoWard() {}

    /** Fills a database that holds no unit yet; leaves any other as it is. */
    public static void load(DataSource owner) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            if (isEmpty(connection)) {
                fill(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("analyze");
                }
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** One for each role, shown where the demonstration starts. */
    public static List<DemoLogin> logins() {
        return Accounts.ALL.stream()
                .map(entry -> new DemoLogin(entry.username(), Accounts.PASSWORD, entry.shown()))
                .toList();
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select not exists (select 1 from membership.unit)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        List<Person> people = Person.all();
        var ids = new IdRange(connection, "membership.ids");
        var accounts = new Accounts(connection);
        var writer = new Writer(connection, "membership", ids, accounts.clerk());
        var vouchers = new Vouchers(people);
        List<DossierLine> dossiers = DossierLine.all(people);
        var decisions = new Decisions();
        var tree = new Tree(writer, decisions);
        Register.announce(decisions, people);
        Dossiers.announce(decisions, dossiers);
        decisions.number(writer, tree.path(Tree.WARD));
        tree.write();
        var register = new Register(writer, tree, decisions);
        var facts = new Facts(writer, decisions, people, vouchers.named(dossiers));
        var numbers = new Numbers(writer);
        var biography = new Biography(writer);
        for (Person person : people) {
            long id = register.add(person);
            facts.add(id, person);
            numbers.add(id, person);
            biography.add(id, person);
        }
        new Committees(writer, tree, register).write();
        new Desk(writer, tree, register, accounts).write();
        writer.flush(
                "decision",
                "unit",
                "unit_period",
                "unit_succession",
                "committee_term",
                "member",
                "member_facts",
                "affiliation",
                "standing",
                "circumstance",
                "identifier",
                "position_held",
                "branch_assignment",
                "file_entry",
                "file_number_block",
                "correction",
                "correction_item");
        ids.close();
        accounts.write(tree, register::id);
        Map<String, Long> candidates = new Sources(connection, accounts.clerk(), vouchers, register).write();
        new Dossiers(connection, tree, register, decisions, accounts).write(dossiers, vouchers, candidates);
        new Directives(connection, tree, accounts).write();
        new Moves(connection, tree, register, accounts.clerk()).write();
        new Leaves(connection, register, accounts).write();
        new BranchWork(connection, tree, accounts, register).write();
        new Attendances(connection, accounts.clerk()).write();
        new Visits(connection, tree, accounts).write();
        new Dues(connection, accounts).write();
        new Signals(connection).write();
        new Departures(connection, tree, register, accounts).write();
        new YearlyReviews(connection, tree, accounts).write();
        new PastRatings(connection, tree, accounts).write();
        new Reviews(connection, tree, register, accounts).write();
    }
}
