/**
 * The organisation: the tree of units and every name, type and place a unit ever had; the decisions that open, rename,
 * move, split, merge and dissolve units; committees, terms, posts and assignments.
 *
 * <p>{@code unit.path} is where a unit stands today and decides who may see it; {@code unit_period.path} is where it stood
 * then and decides what belonged to it on a day.
 */
package vn.dangvu.membership.units;
