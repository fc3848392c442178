/**
 * Signals that call for somebody to be talked with (dấu hiệu cần xem xét): absences without a reason, months unpaid, a transfer, an exemption or a
 * contact past its time. Each is read from the evidence whenever it is looked at; none is stored, none has a consequence of its own. What is stored is
 * the answer of the member ("this is not so because…") and what the branch found on it.
 */
package vn.dangvu.membership.signals;
