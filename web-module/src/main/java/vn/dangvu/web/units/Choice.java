package vn.dangvu.web.units;

import java.io.Serializable;

/** Something picked from a list that is searched, not shown as a whole. */
public record Choice(long id, String label) implements Serializable {}
