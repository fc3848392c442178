package vn.dangvu.admission.preparation;

import vn.dangvu.membership.FileItem;

/** @param partyMember of a relative: a member whose own file declares everything */
public record DeclaredLine(FileItem item, boolean partyMember) {}
