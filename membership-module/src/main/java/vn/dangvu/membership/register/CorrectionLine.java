package vn.dangvu.membership.register;

import vn.dangvu.membership.FileItem;

/**
 * One line of a file to be corrected.
 *
 * @param now how it should read, null when it should not stand there
 */
public record CorrectionLine(FileItem old, FileItem now) {}
