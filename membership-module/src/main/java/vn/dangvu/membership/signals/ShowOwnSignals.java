package vn.dangvu.membership.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** What there is about the caller himself, with the evidence, and his answer to it. */
@UseCase(value = "own.signals", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowOwnSignals {
    @Inject
    private SignalReader reader;

    /** Empty for an account that is of no member. */
    public Optional<MemberSignals> of(Scope scope, int year) {
        return scope.self() == null
                ? Optional.empty()
                : Optional.of(reader.of(scope, reader.place(scope, scope.self()), year));
    }
}
