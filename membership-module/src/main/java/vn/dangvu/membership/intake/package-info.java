/**
 * Bringing lists of members into the register. An import is a session that outlives the server: uploaded, mapped, checked,
 * committed, perhaps taken back. Only rows without open findings reach the register; the others wait here to be mended.
 */
package vn.dangvu.membership.intake;
