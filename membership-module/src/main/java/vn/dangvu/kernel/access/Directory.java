package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Hashtable;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;

/**
 * The office's LDAP directory, which may know the passwords; who may come in and with what mandate stays in our own accounts. Set by
 * DANGVU_LDAP_URL and DANGVU_LDAP_USER, the name to bind with, {@code {0}} standing for the account's.
 */
@ApplicationScoped
public class Directory {
    private static final String CONNECT_MILLIS = "3000";
    private static final String READ_MILLIS = "5000";

    /** The directory gave no answer, or none that can be understood. */
    static final class Silent extends Exception {
        private static final long serialVersionUID = 1L;

        Silent(Throwable cause) {
            super(cause);
        }
    }

    public boolean isThere() {
        return !url().isBlank();
    }

    /** An empty password is never asked about: LDAP takes it for an anonymous visitor and lets it pass. */
    boolean accepts(String username, String password) throws Silent {
        if (!isThere() || password.isEmpty()) {
            return false;
        }
        var environment = new Hashtable<String, String>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, url());
        environment.put(Context.SECURITY_AUTHENTICATION, "simple");
        environment.put(Context.SECURITY_PRINCIPAL, setting("ldap.user").replace("{0}", username));
        environment.put(Context.SECURITY_CREDENTIALS, password);
        environment.put("com.sun.jndi.ldap.connect.timeout", CONNECT_MILLIS);
        environment.put("com.sun.jndi.ldap.read.timeout", READ_MILLIS);
        try {
            new InitialDirContext(environment).close();
            return true;
        } catch (AuthenticationException e) {
            return false;
        } catch (NamingException e) {
            throw new Silent(e);
        }
    }

    private static String url() {
        return setting("ldap.url");
    }

    private static String setting(String name) {
        String variable = "DANGVU_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        return System.getProperty("dangvu." + name, System.getenv().getOrDefault(variable, ""));
    }
}
