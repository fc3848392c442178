package vn.dangvu.web.container;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** An interceptor of the application: notes what already stands when its turn comes. */
@Interceptor
@Witnessed
@Priority(Interceptor.Priority.APPLICATION)
public class Witness {
    static final List<String> SEEN = new ArrayList<>();

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Sql sql;

    @AroundInvoke
    Object look(InvocationContext call) throws Exception {
        SEEN.add("transaction " + transaction.getTransactionStatus());
        SEEN.add("scope "
                + sql.first(Clause.of("select current_setting('dangvu.lo', true)"), row -> row.getString(1))
                        .orElse("none"));
        return call.proceed();
    }
}
