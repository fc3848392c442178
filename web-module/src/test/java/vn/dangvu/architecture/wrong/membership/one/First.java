package vn.dangvu.architecture.wrong.membership.one;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import vn.dangvu.architecture.wrong.membership.two.Second;
import vn.dangvu.kernel.access.UseCase;

/** Wrong on purpose: a public entity of one room that holds an entity of another, asks the time, an operation without a scope. */
@Entity
@UseCase("nobody.may")
public class First {
    public Second second;
    public jakarta.faces.context.FacesContext faces;
    public vn.dangvu.architecture.wrong.admission.Step step;

    public LocalDate today() {
        return LocalDate.now();
    }
}
