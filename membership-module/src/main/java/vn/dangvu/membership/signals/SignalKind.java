package vn.dangvu.membership.signals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a signal is about, and what its answers are kept against. */
public enum SignalKind {
    UNEXCUSED("unexcused-months", "year"),
    OWED("owed-months", "year"),
    TRANSFER("transfer-overdue", "transfer"),
    EXEMPTION("exemption-over", "leave"),
    CONTACT_OVERDUE("contact-overdue", "away"),
    CONTACT_LOST("contact-lost", "away");

    public static final List<String> CODES =
            Arrays.stream(values()).map(SignalKind::code).toList();

    private final String code;
    private final String subject;

    SignalKind(String code, String subject) {
        this.code = code;
        this.subject = subject;
    }

    public static Optional<SignalKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** year, or the kind of record whose id is the subject. */
    public String subject() {
        return subject;
    }

    /** Counted in months of a year; the others in days since something was due. */
    public boolean inMonths() {
        return subject.equals("year");
    }
}
