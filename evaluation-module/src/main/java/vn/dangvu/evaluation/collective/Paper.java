package vn.dangvu.evaluation.collective;

import java.time.LocalDate;

/** The paper of a decision. */
public record Paper(String number, LocalDate on, String body, String signer) {}
