package vn.dangvu.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** Signing in with the password of an office's directory: a real LDAP server, in memory. */
class DirectoryTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static InMemoryDirectoryServer office;

    @BeforeAll
    static void aDirectoryAndAnAccountOfIt() throws Exception {
        var config = new InMemoryDirectoryServerConfig("dc=phuong,dc=vn");
        office = new InMemoryDirectoryServer(config);
        office.add("dn: dc=phuong,dc=vn", "objectClass: domain", "dc: phuong");
        office.add("dn: ou=people,dc=phuong,dc=vn", "objectClass: organizationalUnit", "ou: people");
        office.add(
                "dn: uid=ngo.bich,ou=people,dc=phuong,dc=vn",
                "objectClass: inetOrgPerson",
                "uid: ngo.bich",
                "cn: Ngo Thanh Bich",
                "sn: Ngo",
                "userPassword: matkhau-co-quan");
        office.startListening();
        System.setProperty("dangvu.ldap.url", "ldap://localhost:" + office.getListenPort());
        System.setProperty("dangvu.ldap.user", "uid={0},ou=people,dc=phuong,dc=vn");
        ROOM.asOwner("insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                + " (50, 'ward', '/50/', 'Đảng bộ phường', 'Phường', 'phuong', '2018-01-01')");
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (900001, 'quantri', 'Đặng Thế Nam', '-')");
        ROOM.use(ManageAccount.class)
                .openOfTheDirectory(
                        ROOM.scope(Callers.with(900_001, "system-administrator", 50, "/50/", null), "account.manage"),
                        "ngo.bich",
                        "Ngô Thanh Bích",
                        null);
    }

    @AfterAll
    static void closeIt() {
        System.clearProperty("dangvu.ldap.url");
        System.clearProperty("dangvu.ldap.user");
        office.shutDown(true);
    }

    private static SignIn.Outcome signIn(String password) {
        return ROOM.use(SignIn.class).signIn(ROOM.scope(Caller.nobody("r"), "session.open"), "ngo.bich", password);
    }

    @Test
    void thePasswordOfTheDirectoryComesInWithoutAFirstChange() {
        assertThat(signIn("matkhau-co-quan"))
                .isInstanceOfSatisfying(
                        SignIn.Entered.class, e -> assertThat(e.mustChange()).isFalse());
    }

    @Test
    void aWrongOrAnEmptyPasswordDoesNot() {
        assertThat(signIn("sai")).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("")).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("directory")).isEqualTo(new SignIn.Wrong());
        ROOM.asOwner("update kernel.account set failures = 0, locked_until = null");
    }

    @Test
    void aSilentDirectoryIsNotHeldAgainstTheAccount() throws Exception {
        String there = System.getProperty("dangvu.ldap.url");
        System.setProperty("dangvu.ldap.url", "ldap://localhost:1");
        try {
            assertThat(signIn("matkhau-co-quan")).isEqualTo(new SignIn.Unanswered());
        } finally {
            System.setProperty("dangvu.ldap.url", there);
        }
        assertThat(ROOM.value("select failures from kernel.account where username = 'ngo.bich'"))
                .isEqualTo("0");
    }

    @Test
    void thePasswordIsNotChangedHere() {
        String id = ROOM.value("select id from kernel.account where username = 'ngo.bich'");
        Scope own = ROOM.scope(
                new Caller(Long.parseLong(id), "Ngô Thanh Bích", null, java.util.List.of(), "r"), "own.account");

        var answer = ROOM.use(ChangePassword.class).change(own, "directory", "Mot-mat-khau-rat-dai-1");

        assertThat(answer.problem()).isEqualTo("access.password.directory");
    }
}
