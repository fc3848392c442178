package vn.dangvu.membership.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.text.VietnameseText;

/** The ward of the sample list with its eleven branches, another ward beside it, and the way through the wizard. */
final class Ward {
    static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    static final Caller CLERK_OF_OTHER_WARD = Callers.with(14, "organisation-clerk", 9000, "/9000/", null);
    static final Caller SECRETARY = Callers.with(12, "branch-secretary", 100, "/50/100/", null);
    static final List<String> BRANCHES = List.of(
            "TDP Tân Minh",
            "TDP Minh Đức",
            "TDP Bảo Lộc",
            "TDP Cả Đông",
            "TDP Cả Đoài",
            "TDP Khả Do",
            "TDP Đức Cung",
            "TDP Tân Lợi",
            "Cơ quan phường",
            "Trường Tiểu học",
            "Công an phường");

    private final Room room;

    Ward(Room room) {
        this.room = room;
    }

    void open() {
        var commands = new ArrayList<String>();
        commands.add(unit(50, "ward", null, "/50/", "Đảng bộ phường Nam Viêm"));
        commands.add(unit(9000, "ward", null, "/9000/", "Đảng bộ phường khác"));
        commands.add(unit(9050, "branch", 9000L, "/9000/9050/", "Chi bộ TDP Tân Minh"));
        for (int i = 0; i < BRANCHES.size(); i++) {
            long id = 100 + i * 50L;
            commands.add(unit(id, "branch", 50L, "/50/" + id + "/", "Chi bộ " + BRANCHES.get(i)));
        }
        room.asOwner(commands.toArray(String[]::new));
    }

    private static String unit(long id, String type, Long parent, String path, String name) {
        return "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values ("
                + id
                + ", '" + type + "', " + parent + ", '" + path + "', '" + name + "', '"
                + name.replace("Chi bộ ", "") + "', '" + VietnameseText.folded(name) + "', '2018-02-07')";
    }

    Scope clerk() {
        return room.scope(CLERK, "member.import");
    }

    static byte[] sample() {
        return resource("danh-sach-dang-vien-nam-viem.xlsx");
    }

    static byte[] resource(String name) {
        try (InputStream in = Ward.class.getResourceAsStream("/intake/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uploaded, mapped as proposed, checked. */
    long checked(Scope scope, String name, byte[] content) {
        long id = room.use(UploadFile.class).upload(scope, name, content);
        room.use(MapColumns.class).map(scope, id, room.use(ShowSession.class).proposal(scope, id));
        check(scope, id);
        return id;
    }

    void check(Scope scope, long id) {
        room.use(CheckRows.class).begin(scope, id);
        room.use(CheckRows.class).run(scope, id);
    }

    int commit(Scope scope, long id) {
        room.use(CommitImport.class).begin(scope, id);
        return room.use(CommitImport.class).run(scope, id);
    }

    String states(long id) {
        return room.value("select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) n"
                + " from membership.import_row where session_id = " + id + " group by state) s");
    }

    String count(String table) {
        return room.value("select count(*) from membership." + table);
    }
}
