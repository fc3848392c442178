/**
 * What the superior level and the inspection committee are given when they inspect how the directive on admission and screening is carried out: one
 * signed file of a unit and a period that can be verified without this system.
 */
package vn.dangvu.evaluation.inspection;
