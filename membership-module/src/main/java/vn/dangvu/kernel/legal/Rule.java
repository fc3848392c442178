package vn.dangvu.kernel.legal;

import java.util.List;

/**
 * One rule. The name of the class is the sentence: {@code IntroducersMustHaveKnownTheApplicantForAYear}. It carries {@link Cited}, knows no date of
 * its own and answers with findings; no finding means the rule is kept.
 *
 * @param <T> the facts it looks at
 */
public interface Rule<T> {
    List<Finding> examine(T facts, LawOn law);

    /** Where the rule itself is written; a value it asks for has its own citation. */
    default Citation citation() {
        return RuleCard.of(getClass()).citation();
    }
}
