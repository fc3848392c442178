package vn.dangvu.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database says of itself and of the two users. */
record DatabaseFacts(
        int version,
        String encoding,
        boolean vietnameseOrder,
        boolean extensions,
        boolean ownerMayCreate,
        boolean applicationSeesAll) {

    private static final int OLDEST = 15;

    static DatabaseFacts read(Connection owner, String applicationUser) throws SQLException {
        String query =
                """
                select current_setting('server_version_num')::int, pg_encoding_to_char(encoding),
                    exists (select 1 from pg_collation where collname = 'vi-x-icu'),
                    (select count(*) = 2 from pg_available_extensions where name in ('btree_gist', 'pg_trgm')),
                    has_database_privilege(current_database(), 'CREATE'),
                    exists (select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls))
                from pg_database where datname = current_database()""";
        try (var statement = owner.prepareStatement(query)) {
            statement.setString(1, applicationUser);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new DatabaseFacts(
                        row.getInt(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6));
            }
        }
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (version < OLDEST * 10_000) {
            problems.add(Problem.of(
                    "PostgreSQL phiên bản %1$d quá cũ: cần phiên bản %2$d trở lên.",
                    "PostgreSQL version %1$d is too old: version %2$d or later is needed.", version / 10_000, OLDEST));
        }
        if (!"UTF8".equals(encoding)) {
            problems.add(Problem.of(
                    "Cơ sở dữ liệu dùng bảng mã %1$s: hãy tạo lại bằng lệnh create database … encoding 'UTF8' template template0.",
                    "The database is encoded in %1$s: create it anew with create database … encoding 'UTF8' template template0.",
                    encoding));
        }
        if (!vietnameseOrder) {
            problems.add(Problem.of(
                    "PostgreSQL này không có bảng sắp xếp vi-x-icu: hãy dùng bản PostgreSQL có hỗ trợ ICU.",
                    "This PostgreSQL has no collation vi-x-icu: use a PostgreSQL built with ICU."));
        }
        if (!extensions) {
            problems.add(
                    Problem.of(
                            "PostgreSQL này thiếu phần mở rộng btree_gist hoặc pg_trgm: hãy cài gói postgresql-contrib.",
                            "This PostgreSQL lacks the extension btree_gist or pg_trgm: install the package postgresql-contrib."));
        }
        if (!ownerMayCreate) {
            problems.add(Problem.of(
                    "Chủ sở hữu (DANGVU_DB_OWNER) không được tạo lược đồ: hãy chạy lệnh alter database … owner to … .",
                    "The owner (DANGVU_DB_OWNER) may not create schemas: run alter database … owner to … ."));
        }
        if (applicationSeesAll) {
            problems.add(
                    Problem.of(
                            "Tài khoản DANGVU_DB_USER có quyền quản trị cơ sở dữ liệu nên không bị giới hạn phạm vi: hãy chạy alter role … nosuperuser nobypassrls.",
                            "The user DANGVU_DB_USER is an administrator of the database and escapes the limits of scope: run alter role … nosuperuser nobypassrls."));
        }
        return problems;
    }
}
