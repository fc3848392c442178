package vn.dangvu.membership;

import java.util.Collection;
import java.util.List;

/**
 * What another module knows to be open about members: it keeps from an official transfer as an inspection or a complaint of the register does. An
 * implementation is a bean; it sends one statement. Used inside an operation of the caller.
 */
public interface OpenMatters {

    /** Of these members, those with something open. */
    List<Matter> of(Collection<Long> members);

    /** @param complaint a complaint; otherwise it is considered whether somebody stays a member or is disciplined */
    record Matter(long memberId, boolean complaint) {}
}
