package vn.dangvu.membership.legal;

/** What stands in the way of moving a member officially to another unit. */
public record TransferWish(boolean underInspection, boolean complaintOpen) {}
