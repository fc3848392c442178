package vn.dangvu.kernel.form;

import java.time.LocalDate;

/**
 * A committee's own edition of a paper.
 *
 * @param unitId one of the units the proposer has a mandate over; the edition holds for it and everything below it
 * @param code of the form: {@code 9a-knd}
 * @param layout as typed; "-" goes back to the edition above
 */
public record TemplateWish(long unitId, String code, LocalDate from, String layout, String reason) {}
