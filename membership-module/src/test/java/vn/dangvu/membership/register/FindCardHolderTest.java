package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.IdentifierKind;

class FindCardHolderTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final String CARD = "026177000222";
    private static long member;

    @BeforeAll
    static void aMemberWithACard() {
        Ward.open(ROOM);
        member = ROOM.use(EnterMember.class)
                .enter(
                        Ward.clerk(ROOM),
                        Ward.entry(
                                Ward.TAN_MINH,
                                Ward.person("Trịnh Thu Hằng", "11/1977"),
                                Map.of(IdentifierKind.CARD, CARD)));
    }

    private static Optional<Long> find(long unit, String card, String name) {
        Scope scope =
                ROOM.scope(Callers.with(41, "system-administrator", unit, "/" + unit + "/", null), "account.manage");
        return ROOM.use(FindCardHolder.class).find(scope, card, name);
    }

    @Test
    void cardAndNameOfOnePersonTieAnAccountToThisPerson() {
        assertThat(find(Ward.WARD, "0261 7700 0222", "trinh thu hằng")).contains(member);
    }

    @Test
    void neitherTheCardNorTheNameAloneTellsAnything() {
        assertThat(find(Ward.WARD, CARD, "Trịnh Thu Hà")).isEmpty();
        assertThat(find(Ward.WARD, "026177000223", "Trịnh Thu Hằng")).isEmpty();
    }

    @Test
    void theAdministratorOfAnotherWardFindsNobody() {
        assertThat(find(Ward.OTHER_WARD, CARD, "Trịnh Thu Hằng")).isEmpty();
    }

    @Test
    void everyTryIsInTheLog() {
        find(Ward.WARD, "1", "x");
        assertThat(ROOM.value("select action || ' ' || subject_type from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("FindCardHolder member");
    }
}
