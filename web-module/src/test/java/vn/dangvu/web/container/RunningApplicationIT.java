package vn.dangvu.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.TookTooLong;

/** The application as built, on the server as configured, as the database user of the application. */
@ArquillianTest
public class RunningApplicationIT {
    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    @Inject
    private WriteSomething write;

    @Inject
    private TakeItsTime slow;

    @PersistenceUnit(unitName = "membership")
    private EntityManagerFactory persistence;

    @Resource(lookup = "jdbc/dangvu")
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return RealApplication.with(
                RunningApplicationIT.class,
                RealApplication.class,
                SomebodyCalls.class,
                WriteSomething.class,
                TakeItsTime.class,
                Witnessed.class,
                Witness.class);
    }

    @Test
    void facesIsMojarraAndComesWithTheApplication() throws Exception {
        assertThat(FacesContext.class.getPackage().getImplementationTitle()).contains("Mojarra");
        assertThat(Class.forName("com.sun.faces.RIConstants").getClassLoader()).isSameAs(Access.class.getClassLoader());
        assertThatThrownBy(() -> Class.forName("org.apache.myfaces.webapp.StartupServletContextListener"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void persistenceIsEclipseLinkAndEntitiesAreWovenAtBuildTime() throws Exception {
        EntityManager em = persistence.createEntityManager();
        assertThat(em.getClass().getName()).startsWith("org.eclipse.persistence.");
        assertThat(persistence.getMetamodel().getEntities()).isNotEmpty().allSatisfy(entity -> assertThat(
                        Arrays.stream(entity.getJavaType().getInterfaces()).map(Class::getName))
                .contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
        em.close();
    }

    @Test
    void insideAnOperationTransactionAndScopeAlreadyStandForEveryOtherInterceptor() throws SQLException {
        Witness.SEEN.clear();
        write.at(clerk(), "/50/100/");
        assertThat(Witness.SEEN).containsExactly("transaction " + Status.STATUS_ACTIVE, "scope /50/100/");
        assertThat(texts("select action || ' ' || outcome from kernel.audit_entry order by id desc limit 1"))
                .containsExactly("WriteSomething done");
    }

    @Test
    void aRefusedOperationLeavesAnEntryAndNoChange() throws SQLException {
        String count = "select coalesce(sum(last), 0)::text from kernel.number_register";
        List<String> before = texts(count);
        Scope clerk = clerk();
        assertThatThrownBy(() -> write.at(clerk, "/50/150/")).isInstanceOf(AccessRefused.class);
        assertThat(texts(count)).isEqualTo(before);
        assertThat(
                        texts(
                                "select action || ' ' || outcome || ' ' || path from kernel.audit_entry order by id desc limit 1"))
                .containsExactly("WriteSomething refused /50/150/");
    }

    @Test
    void anOperationThatOutlastsItsTimeIsUndoneAndSaidToBeTooLong() throws SQLException {
        String count =
                "select count(*)::text from kernel.audit_entry where action = 'TakeItsTime' and outcome = 'done'";
        assertThatThrownBy(() -> slow.sleeping(clerk(), 4)).isInstanceOf(TookTooLong.class);
        assertThat(texts(count)).containsExactly("0");
        slow.sleeping(clerk(), 0.1);
        assertThat(texts(count)).containsExactly("1");
    }

    @Test
    void theApplicationsUserCannotTouchWhatIsInTheAuditChain() {
        assertRefused("update kernel.audit_entry set outcome = 'done'");
        assertRefused("delete from kernel.audit_entry");
        assertRefused("truncate kernel.audit_entry");
        assertRefused("update kernel.audit_head set last_id = 0");
        assertRefused("alter table kernel.audit_entry disable trigger all");
    }

    @Test
    void theApplicationsUserCannotChangeTheSchema() {
        assertRefused("create table membership.mine (id int)");
        assertRefused("create schema mine");
        assertRefused("create table public.mine (id int)");
        assertRefused("alter table membership.member disable row level security");
        assertRefused("drop table membership.member");
        assertRefused("update membership.flyway_schema_history set success = false");
    }

    @Test
    void withoutAScopeNoRowOfAnyProtectedTableExists() throws SQLException {
        List<String> tables = texts(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname in ('kernel', 'membership') and c.relrowsecurity");
        assertThat(tables).contains("membership.member", "membership.decision", "kernel.document");
        for (String table : tables) {
            assertThat(texts("select count(*)::text from " + table)).as(table).containsExactly("0");
        }
    }

    @Test
    void everyPlanIsMadeForTheCallersOwnRange() throws SQLException {
        assertThat(texts("show plan_cache_mode")).containsExactly("force_custom_plan");
        assertThat(texts("show jit")).containsExactly("off");
        assertThat(texts("show transaction_isolation")).containsExactly("read committed");
    }

    @Test
    void aSessionNobodyUsesEndsAfterHalfAnHour() {
        HttpSession session = request.getSession(true);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(30 * 60);
    }

    private Scope clerk() {
        return access.scope("member.change");
    }

    private void assertRefused(String command) {
        assertThatThrownBy(() -> {
                    try (Connection c = database.getConnection();
                            var statement = c.createStatement()) {
                        statement.execute(command);
                    }
                })
                .as(command)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private List<String> texts(String query) throws SQLException {
        var values = new ArrayList<String>();
        try (Connection c = database.getConnection();
                ResultSet rows = c.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
