package vn.dangvu.kernel.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;

/** Permission, transaction, scope of the database, audit: the same for every operation, in this order. */
@Interceptor
@UseCase("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class UseCaseInterceptor {
    @Inject
    private Transactions transactions;

    @Inject
    private AuditWriter audit;

    @Inject
    private RefusalLog refusals;

    @Inject
    private DatabaseScope databaseScope;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        UseCase useCase = call.getMethod().getDeclaringClass().getAnnotation(UseCase.class);
        Scope scope = scopeOf(call, useCase);
        Trail trail = scope.begin(call.getMethod().getDeclaringClass().getSimpleName());
        try {
            if (transactions.running()) {
                return recorded(call, useCase, scope, trail); // part of a larger operation
            }
            return transactions.run(useCase.seconds(), () -> {
                databaseScope.open(scope);
                return recorded(call, useCase, scope, trail);
            });
        } catch (RuntimeException e) {
            if (!transactions.running()) {
                refusals.ended(scope, trail, e);
            }
            throw e instanceof OptimisticLockException lost ? new ChangedMeanwhile(lost) : e;
        } finally {
            scope.end();
        }
    }

    private Object recorded(InvocationContext call, UseCase useCase, Scope scope, Trail trail) throws Exception {
        Object result = call.proceed();
        em.flush();
        boolean quiet = useCase.record() == UseCase.Record.QUIET && trail.subjectType == null;
        if (!quiet || trail.refused) {
            String outcome = trail.refused ? "refused" : useCase.record() == UseCase.Record.DONE ? "done" : "read";
            audit.append(scope.caller(), scope.mandateFor(trail.path), trail, outcome);
        }
        return result;
    }

    private static Scope scopeOf(InvocationContext call, UseCase useCase) {
        Object[] arguments = call.getParameters();
        if (arguments.length == 0 || !(arguments[0] instanceof Scope scope)) {
            throw new IllegalStateException(call.getMethod() + " takes no scope");
        }
        if (!scope.permission().equals(useCase.value())) {
            throw new IllegalStateException(
                    call.getMethod() + " wants " + useCase.value() + ", got a scope for " + scope.permission());
        }
        return scope;
    }
}
