package vn.dangvu.server.load;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** An invented register of any size, loaded by COPY into a migrated and empty database; indexes are built afterwards. */
public final class LargeRegister {
    private static final int EXCLUSIONS_UP_TO = 100_000;
    private static final int LOADERS = 2;

    /** Where the measurements of a plan are taken: the whole, one commune in the middle, one branch of it. */
    public record Places(
            long root, String rootPath, long ward, String wardPath, long branch, String branchPath, long member) {}

    private LargeRegister() {}

    public static Places load(DataSource owner, Plan plan) throws SQLException {
        Grove grove;
        long firstPerson;
        Scaffold scaffold;
        try (Connection connection = owner.getConnection()) {
            var ids = new IdRange(connection, "membership.ids");
            grove = new Grove(plan, ids);
            firstPerson = ids.next(plan.people() * Crowd.IDS_OF_A_PERSON);
            ids.close();
            grove.write(connection);
            scaffold = Scaffold.takeDown(connection);
        }
        var names = new Names();
        int wards = plan.wards();
        Workers.run(LOADERS, worker -> {
            try (Connection connection = owner.getConnection()) {
                new Crowd(connection, plan, grove, firstPerson, names)
                        .write(wards * worker / LOADERS, wards * (worker + 1) / LOADERS);
            }
        });
        scaffold.build(owner, plan.members() <= EXCLUSIONS_UP_TO);
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
        return places(plan, grove, firstPerson);
    }

    /** Of a register loaded earlier. */
    public static Places find(DataSource owner, Plan plan) throws SQLException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select (select id from membership.unit where parent_id is null),"
                        + " (select min(id) from membership.member)")) {
            row.next();
            return places(plan, new Grove(plan, row.getLong(1)), row.getLong(2));
        }
    }

    private static Places places(Plan plan, Grove grove, long firstPerson) {
        int ward = plan.wards() / 2;
        long member = firstPerson + (long) peopleBefore(plan, ward) * Crowd.IDS_OF_A_PERSON;
        return new Places(
                grove.root(),
                grove.rootPath(),
                grove.ward(ward),
                grove.wardPath(ward),
                grove.branch(ward, 0),
                grove.branchPath(ward, 0),
                member);
    }

    private static int peopleBefore(Plan plan, int ward) {
        int people = 0;
        for (int w = 0; w < ward; w++) {
            people += plan.peopleOf(w);
        }
        return people;
    }
}
