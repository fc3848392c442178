package vn.dangvu.membership;

/** The file of a member has come to another unit, in the running transaction: what is kept about the member goes along. */
public record MemberMoved(long memberId, long unitId, String path) {}
