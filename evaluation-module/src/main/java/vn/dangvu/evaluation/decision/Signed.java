package vn.dangvu.evaluation.decision;

import java.time.LocalDate;

/** The paper of a decision: number, day, who decided, who signed. */
public record Signed(String number, LocalDate on, String body, String signer) {}
