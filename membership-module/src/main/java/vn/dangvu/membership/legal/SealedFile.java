package vn.dangvu.membership.legal;

import java.util.List;

/**
 * What lies ready to be sealed, or came sealed.
 *
 * @param boxes of the introduction paper, as counted
 * @param kind of the paper: outside, inside, temporary, abroad
 * @param confirmed the index is signed and stamped by whoever keeps or sent the file
 * @param sealed the cover is sealed and unbroken
 * @param differing kinds of papers that the index and the file count differently and nobody explained
 */
public record SealedFile(int boxes, String kind, boolean confirmed, boolean sealed, List<String> differing) {
    public SealedFile {
        differing = List.copyOf(differing);
    }
}
