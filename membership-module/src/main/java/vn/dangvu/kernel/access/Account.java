package vn.dangvu.kernel.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Somebody who may come in. Closed, never deleted. */
@Entity
@Table(schema = "kernel", name = "account")
class Account {
    /** Failures that cost nothing; from then on the wait doubles, up to an hour. */
    private static final int FREE_FAILURES = 4;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** In the place of a hash: the office's directory knows the password. */
    static final String OF_THE_DIRECTORY = "directory";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernelIds")
    @SequenceGenerator(name = "kernelIds", sequenceName = "kernel.ids", allocationSize = 50)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange = true;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "member_id")
    private Long memberId;

    @Column(name = "large_text")
    private boolean largeText;

    private String locale = "vi";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by", updatable = false)
    private Account openedBy;

    @Column(name = "created_at", insertable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Version
    private long version;

    protected Account() {}

    Account(String username, String displayName, String passwordHash, Long memberId) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.memberId = memberId;
    }

    void openedBy(Account opener) {
        openedBy = opener;
    }

    /** Null when nobody knows any more. Read only when asked for. */
    Account openedBy() {
        return openedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isOfTheDirectory() {
        return OF_THE_DIRECTORY.equals(passwordHash);
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void failed(Instant now) {
        failures++;
        if (failures >= FREE_FAILURES) {
            Duration wait = Duration.ofSeconds(30).multipliedBy(1L << Math.min(failures - FREE_FAILURES, 10));
            lockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    void entered(Instant now) {
        failures = 0;
        lockedUntil = null;
        lastSeenAt = now;
    }

    void password(String hash, boolean temporary) {
        passwordHash = hash;
        mustChange = temporary;
        failures = 0;
        lockedUntil = null;
    }

    void close(Instant now, String reason) {
        closedAt = now;
        closedReason = reason;
    }

    void belongsTo(long member) {
        memberId = member;
    }

    void prefer(boolean large, String language) {
        largeText = large;
        locale = language;
    }

    Long id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }

    Long memberId() {
        return memberId;
    }

    boolean largeText() {
        return largeText;
    }

    String locale() {
        return locale;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    long version() {
        return version;
    }
}
