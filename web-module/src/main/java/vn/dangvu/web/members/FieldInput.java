package vn.dangvu.web.members;

import java.io.Serializable;

/** One field of a form: what is recorded and what is typed. */
public class FieldInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String kind;
    private String old;
    private String value;

    /** @param kind text, long, date, flag, class */
    FieldInput(String name, String kind, String old) {
        this.name = name;
        this.kind = kind;
        this.old = old == null ? "" : old;
        this.value = this.old;
    }

    boolean changed() {
        return !(value == null ? "" : value.strip()).equals(old);
    }

    void recorded(String now) {
        old = now == null ? "" : now;
    }

    public String getName() {
        return name;
    }

    public String getKind() {
        return kind;
    }

    public String getOld() {
        return old;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
