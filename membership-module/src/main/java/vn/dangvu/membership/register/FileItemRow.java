package vn.dangvu.membership.register;

import java.time.Instant;
import vn.dangvu.membership.FileItem;

/** A line of a file with its id and who wrote it. */
public record FileItemRow(long id, FileItem item, Instant recordedAt, String recordedBy) {}
