package vn.dangvu.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.list.AskedNumber;

/** Runs an operation for a form, and what the address or the form says. */
@RequestScoped
public class Doing {
    @Inject
    private Notices notices;

    @Inject
    private Formats formats;

    private boolean stale;

    /** @return the address when it is done; null, with every reason above the form, when it is refused */
    public String run(String done, String address, Runnable work) {
        try {
            work.run();
            notices.done(done);
            return Redirect.to(address);
        } catch (OperationRefused e) {
            e.findings()
                    .forEach(f -> notices.problem(
                            f.key(),
                            f.parameters().stream()
                                    .map(v -> v instanceof LocalDate day ? formats.date(day) : v)
                                    .toArray()));
        } catch (DocumentRefused e) {
            notices.problem(e.getMessage());
        } catch (ChangedMeanwhile e) {
            stale = true;
            notices.problem("shell.changed-meanwhile");
        }
        return null;
    }

    /** Somebody saved meanwhile: what the page shows must be read again. */
    public boolean isStale() {
        return stale;
    }

    /** The address names what a form is about, and so does every form when it is sent. */
    public static String asked(String name, String otherwise) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return asked == null ? otherwise : asked;
    }

    /** 0 when it is not said. */
    public static long number(String name) {
        String asked = asked(name, "");
        return AskedNumber.orZero(asked);
    }
}
