package vn.dangvu.evaluation.inspection;

import java.time.LocalDate;

/**
 * What is asked for.
 *
 * @param inspector the body that inspects
 * @param paper by which it inspects: number and day
 * @param papers whether papers are put in, beside the tables: those that are stored, and minutes printed from what is kept
 */
public record PackageWish(long unitId, LocalDate from, LocalDate to, String inspector, String paper, boolean papers) {}
