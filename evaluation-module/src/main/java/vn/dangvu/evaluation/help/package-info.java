/**
 * Help for a member the branch has listed under Directive 28: helpers, a commitment, agreed steps, contacts, a look each quarter, a clock that can stand
 * still, and the branch's vote at the end – progress recognised, help goes on, or removal proposed. A plan ends closed and is never deleted.
 */
package vn.dangvu.evaluation.help;
