package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** What the caller himself pays from. */
@UseCase(value = "own.dues", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowOwnBasis {
    @Inject
    private Persons persons;

    @Inject
    private BasisReader reader;

    /** Nothing for an account without a member's file. */
    public Optional<BasisFile> of(Scope scope, YearMonth month) {
        return Optional.ofNullable(scope.self()).map(self -> reader.read(persons.read(scope, self), month));
    }
}
