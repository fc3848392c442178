/** From the branch's vote to the ceremony, and from the end of the probation to recognition or deletion: votes, decisions, what the register gets to know. */
package vn.dangvu.admission.decision;
