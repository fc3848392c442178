/**
 * Figures of admission for a unit and a period: who was admitted, how long the steps took and which were late, what became of those admitted before.
 * Every figure opens the names behind it.
 */
package vn.dangvu.admission.figures;
