package vn.dangvu.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

class DocumentTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Caller CLERK = Callers.with(1, "organisation-clerk", 50, "/50/", null);

    @UseCase("member.change")
    @ApplicationScoped
    public static class TakeNumber {
        @Inject
        NumberRegister numbers;

        public int take(Scope scope, boolean fail) {
            int number = numbers.next("QĐ", 50, "2025-2030");
            if (fail) {
                throw new IllegalArgumentException("the paper was not issued");
            }
            return number;
        }
    }

    @BeforeAll
    static void anAccount() {
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (1, 'canbo', 'Ngô Thanh Bích', '-')");
    }

    private static long store(String name, byte[] content) {
        return ROOM.use(StoreDocument.class)
                .store(
                        ROOM.scope(CLERK, "document.write"),
                        new StoreDocument.Paper("/50/100/", "member", 7, "Đơn", name, content));
    }

    @Test
    void aPaperIsKeptReadAndTheReadingWritten() {
        long id = store("don.pdf", PDF);

        var content = ROOM.use(OpenDocument.class).open(ROOM.scope(CLERK, "document.read"), id);

        assertThat(content.bytes()).isEqualTo(PDF);
        assertThat(content.fileName()).isEqualTo("Đơn.pdf");
        assertThat(
                        ROOM.value(
                                "select action || ' ' || outcome || ' ' || subject_id from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("OpenDocument read 7");
    }

    @Test
    void theContentDecidesTheTypeNotTheName() {
        byte[] program = "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> store("don.pdf", program))
                .isInstanceOf(DocumentRefused.class)
                .hasMessage("document.type");
        assertThatThrownBy(() -> store("don.html", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("document.type");
        assertThatThrownBy(() -> store("don.pdf", new byte[0])).hasMessage("document.empty");
        assertThatThrownBy(() -> store("don.pdf", new byte[StoreDocument.LARGEST + 1]))
                .hasMessage("document.large");
    }

    @Test
    void aPaperOutsideTheScopeDoesNotExist() {
        long id = store("don.pdf", PDF);
        Scope other = ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "document.read");

        assertThat(ROOM.use(ListDocuments.class).of(other, "member", 7)).isEmpty();
        assertThatThrownBy(() -> ROOM.use(OpenDocument.class).open(other, id)).isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value(TestServer.APP, "select count(*) from kernel.document"))
                .isEqualTo("0");
    }

    @Test
    void aClosedPaperStaysWithItsReason() {
        long id = store("don.pdf", PDF);

        ROOM.use(CloseDocument.class).close(ROOM.scope(CLERK, "document.write"), id, "nhầm người");

        assertThat(ROOM.use(ListDocuments.class).of(ROOM.scope(CLERK, "document.read"), "member", 7))
                .anySatisfy(d -> assertThat(d.closedReason() + d.closedBy() + (d.closedAt() != null))
                        .isEqualTo("nhầm ngườiNgô Thanh Bíchtrue"));
        assertThat(ROOM.use(ListDocuments.class)
                        .one(ROOM.scope(CLERK, "document.read"), id)
                        .isClosed())
                .isTrue();
        assertThat(ROOM.value("select path || subject_id from kernel.audit_entry where action = 'CloseDocument'"
                        + " order by id desc limit 1"))
                .isEqualTo("/50/100/7");
        assertThatThrownBy(() -> ROOM.asApplication("delete from kernel.document"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aPaperIsClosedWithAReasonOnceAndInTheScopeOnly() {
        long id = store("don.pdf", PDF);
        var close = ROOM.use(CloseDocument.class);
        Scope elsewhere = ROOM.scope(Callers.with(9, "organisation-clerk", 60, "/60/", null), "document.write");

        assertThatThrownBy(() -> close.close(ROOM.scope(CLERK, "document.write"), id, " "))
                .hasMessage("document.reason");
        assertThatThrownBy(() -> close.close(elsewhere, id, "thử")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ListDocuments.class)
                        .one(ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "document.read"), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Callers.with("branch-secretary", 100, "/50/100/"), "document.write"))
                .isInstanceOf(AccessRefused.class);
        close.close(ROOM.scope(CLERK, "document.write"), id, "nhầm người");
        assertThatThrownBy(() -> close.close(ROOM.scope(CLERK, "document.write"), id, "lần nữa"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void numbersHaveNoGapAndNoDoubleUnderConcurrentUse() throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> work = IntStream.range(0, 60)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    try {
                        return ROOM.use(TakeNumber.class).take(ROOM.scope(CLERK, "member.change"), i % 3 == 0);
                    } catch (IllegalArgumentException e) {
                        return null;
                    }
                })
                .toList();

        List<Integer> numbers = new java.util.ArrayList<>();
        for (Future<Integer> future : pool.invokeAll(work)) {
            if (future.get() != null) {
                numbers.add(future.get());
            }
        }
        pool.shutdown();

        assertThat(numbers.stream().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }
}
