package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The income of one member and the sum made from it, opened by whoever keeps the fee: the log says so. */
@UseCase(value = "dues.income", record = UseCase.Record.READ)
@ApplicationScoped
public class ShowBasis {
    @Inject
    private Persons persons;

    @Inject
    private BasisReader reader;

    public BasisFile of(Scope scope, long memberId, YearMonth month) {
        Person person = persons.read(scope, memberId);
        scope.trail().about("member", memberId, person.path());
        return reader.read(person, month);
    }
}
