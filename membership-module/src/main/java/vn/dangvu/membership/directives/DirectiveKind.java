package vn.dangvu.membership.directives;

import java.util.Locale;

/** What a document is by the style of Party papers; its numbers run by kind. */
public enum DirectiveKind {
    RESOLUTION("NQ"),
    DECISION("QĐ"),
    INSTRUCTION("CT"),
    CONCLUSION("KL"),
    PROGRAMME("CTr"),
    PLAN("KH"),
    GUIDANCE("HD"),
    NOTICE("TB"),
    LETTER("CV");

    private final String sign;

    DirectiveKind(String sign) {
        this.sign = sign;
    }

    /** The name of the register of its numbers too. */
    String sign() {
        return sign;
    }

    String symbol(int number) {
        return "%02d-%s/ĐU".formatted(number, sign);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DirectiveKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
