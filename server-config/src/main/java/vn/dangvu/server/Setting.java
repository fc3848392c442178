package vn.dangvu.server;

import java.util.Arrays;
import java.util.Optional;

/** The variables of the environment an operator may set, with what they hold when not set; null = must be set. */
enum Setting {
    DATA("dangvu-data", Kind.TEXT),
    HOST("127.0.0.1", Kind.TEXT),
    HTTP_PORT("9080", Kind.PORT),
    HTTPS_PORT("-1", Kind.PORT),
    TLS_KEYSTORE("", Kind.FILE),
    TLS_PASSWORD("", Kind.TEXT),
    DB_URL(null, Kind.DATABASE),
    DB_USER("dangvu_app", Kind.TEXT),
    DB_PASSWORD(null, Kind.TEXT),
    DB_OWNER("dangvu_owner", Kind.TEXT),
    DB_OWNER_PASSWORD(null, Kind.TEXT),
    DB_CONNECTIONS("20", Kind.COUNT),
    SIGN_KEY("", Kind.FILE),
    LDAP_URL("", Kind.DIRECTORY),
    LDAP_USER("", Kind.TEXT),
    CLOCK_DAYS_AHEAD("0", Kind.DAYS);

    enum Kind {
        TEXT,
        PORT,
        COUNT,
        DAYS,
        FILE,
        DATABASE,
        DIRECTORY
    }

    static final String PREFIX = "DANGVU_";

    final String standard;
    final Kind kind;

    Setting(String standard, Kind kind) {
        this.standard = standard;
        this.kind = kind;
    }

    String variable() {
        return PREFIX + name();
    }

    static Optional<Setting> named(String variable) {
        return Arrays.stream(values())
                .filter(s -> s.variable().equals(variable))
                .findFirst();
    }
}
