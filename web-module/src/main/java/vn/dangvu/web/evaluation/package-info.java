/** Pages of the yearly review of members: /evaluation/ and /my/evaluation.xhtml. */
package vn.dangvu.web.evaluation;
