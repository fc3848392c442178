package vn.dangvu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.DossierFilter;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.admission.dossier.ListDossiers;
import vn.dangvu.admission.dossier.OpenDossier;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

class DemoDossiersTest {
    private static final Room ROOM = new Room();
    private static final Map<String, Opened> OPENED = new HashMap<>();
    private static Map<String, String> before;

    @BeforeAll
    static void openEveryDossier() {
        String database = TestServer.fresh();
        DemoWard.load(TestServer.source(database, TestServer.OWNER));
        ROOM.open(database);
        long ward = Long.parseLong(ROOM.value("select id from membership.unit where short_name = 'Nam Viêm'"));
        Caller clerk = Callers.with("organisation-clerk", ward, ROOM.value("select path from membership.unit where id = " + ward));
        for (String id : lines("select id from admission.dossier order by id")) {
            System.err.println(id + " " + ROOM.value("select full_name || ' ' || d.step || ' ' || coalesce(due_key,'-') || ' ' || coalesce(due_on::text,'-') from admission.dossier d join admission.candidate c on c.id=d.candidate_id where d.id=" + id));
            Opened o = ROOM.use(OpenDossier.class).open(ROOM.scope(clerk, "dossier.read"), Long.parseLong(id));
            OPENED.put(o.file().name(), o);
            System.err.println("   " + o.progress().next().map(a->a.step().code()).orElse("-") + " " + o.progress().clocks().stream().map(a -> a.step().code()+" "+a.clock().due()).toList()
              + " " + o.progress().checks().stream().filter(f -> f.severity() != vn.dangvu.kernel.legal.Severity.NOTE).map(f -> f.severity()+f.key()+f.parameters()).toList());
        }
    }

    @AfterAll
    static void close() { ROOM.close(); }

    @Test
    void look() {}

    private static List<String> lines(String query) {
        String all = ROOM.value("select string_agg(x::text, chr(10)) from (" + query + ") q(x)");
        return all == null ? List.of() : Arrays.asList(all.split("\n"));
    }
}
