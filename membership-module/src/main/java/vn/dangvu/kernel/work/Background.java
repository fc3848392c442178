package vn.dangvu.kernel.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Runs work on a thread of the server. The work must survive being killed: whatever it does is one operation, done wholly
 * or not at all, and can be asked for again.
 */
@ApplicationScoped
public class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    public void run(Runnable work) {
        executor().execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "work in the background came to nothing", e);
            }
        });
    }

    ExecutorService executor() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
