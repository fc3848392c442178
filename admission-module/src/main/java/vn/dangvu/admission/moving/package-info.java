/** Somebody on the way into the Party moves to another branch or away (06-HD/TW, 3.9). */
package vn.dangvu.admission.moving;
