package vn.dangvu.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.meetings.MeetingWords;
import vn.dangvu.web.shell.Notices;

/** What the button of a form about tasks leads to: the next page, or every reason why not. */
@RequestScoped
public class WorkTask {
    @Inject
    private MeetingWords words;

    @Inject
    private Notices notices;

    private boolean stale;

    /** @param done key of the sentence said when it is done, without {@code work.done.} */
    public String run(String done, String address, Runnable work) {
        try {
            work.run();
            notices.done("work.done." + done);
            return Redirect.to(address);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.sentence(f), "")));
        } catch (ChangedMeanwhile e) {
            stale = true;
            notices.problem("work.changed-meanwhile");
        }
        return null;
    }

    /** Somebody saved meanwhile: what the page shows must be read again. */
    public boolean isStale() {
        return stale;
    }
}
