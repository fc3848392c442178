package vn.dangvu.membership.legal;

import java.time.LocalDate;

/**
 * @param number as on the card
 * @param citizenNumber of the same person, null when unknown
 * @param issued day the card was given, null when unknown
 */
public record CardNumber(String number, String citizenNumber, LocalDate issued) {}
