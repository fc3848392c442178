/**
 * Where members come from: the people a branch has on its list, who helps them, what they were given to do, what others say of them, the class,
 * and why somebody left the list (38-HD/BTCTW 2025, I.1.1).
 */
package vn.dangvu.admission.source;
