package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.LongSupplier;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** What the button of a form about moving or leave leads to: the page of what was saved, or every reason above the form. */
@RequestScoped
public class Saving {
    @Inject
    private MovementWords words;

    @Inject
    private Notices notices;

    /** The value of the address, or of the form when it is sent. */
    public static String asked(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    /**
     * @param address of what was saved, up to its id
     * @param stale what to do when somebody saved meanwhile
     */
    public String run(String address, LongSupplier work, Runnable stale) {
        try {
            long id = work.getAsLong();
            notices.done("transfer.saved");
            return Redirect.to(id == 0 ? address : address + id);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            stale.run();
            notices.problem("transfer.changed-meanwhile");
        }
        return null;
    }
}
