package vn.dangvu.membership.register;

/**
 * One value to be corrected.
 *
 * @param field name of a {@link vn.dangvu.membership.Fact}, or code of a {@link vn.dangvu.membership.IdentifierKind}
 * @param old what is recorded now, null when nothing is
 * @param now what it should be, null when nothing should be
 */
public record CorrectionItem(String field, String old, String now) {}
