package vn.dangvu.web.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.CurrentCaller;
import vn.dangvu.kernel.access.MandateInForce;

/** In the tests the clerk of branch 100 calls. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SomebodyCalls implements CurrentCaller {
    @Override
    public Caller caller() {
        var mandate = new MandateInForce(
                1,
                "organisation-clerk",
                100,
                "/50/100/",
                "Chi bộ Một",
                LocalDate.of(2020, 1, 1),
                null,
                "Quyết định thử",
                false);
        return new Caller(1000, "Người thử", null, List.of(mandate), "test");
    }
}
