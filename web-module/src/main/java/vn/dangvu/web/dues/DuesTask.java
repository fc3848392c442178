package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.shell.Notices;

/** What the pages about the fee share: what the address asks for, and what a button leads to. */
@Named
@RequestScoped
public class DuesTask {
    @Inject
    private Access access;

    @Inject
    private DuesWords words;

    @Inject
    private OfficialClock clock;

    @Inject
    private Notices notices;

    /** What the address says, or the form when it is sent. */
    static String asked(String name) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return asked == null ? "" : asked;
    }

    static Long numberOrNull(String name) {
        long number = Doing.number(name);
        return number == 0 ? null : Long.valueOf(number);
    }

    /** The month of the address, 2026-11, else the one that runs. */
    YearMonth month(String name) {
        String asked = asked(name);
        return asked.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : getNow();
    }

    /** The year of the address, else the one that runs. */
    int year() {
        String asked = asked("year");
        return asked.matches("20\\d\\d") ? Integer.parseInt(asked) : getNow().getYear();
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    /** @return the page that the work names, when it is done; null, with every reason above the form, when it is refused */
    String run(Supplier<String> work) {
        try {
            return Redirect.to(work.get());
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            notices.problem("dues.changed-meanwhile");
        }
        return null;
    }

    void done(String key, Object... values) {
        notices.done("dues.done." + key, values);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public YearMonth getNow() {
        return YearMonth.from(clock.today());
    }

    public boolean isKeeping() {
        return access.allows("dues.keep");
    }

    public boolean isSeeingIncome() {
        return access.allows("dues.income");
    }

    public boolean isRemitting() {
        return access.allows("dues.remit");
    }

    public boolean isDeciding() {
        return access.allows("dues.decide");
    }
}
