package vn.dangvu.admission.source;

import vn.dangvu.kernel.time.PartialDate;

/**
 * What the branch knows of somebody on its list; all but the name may be missing.
 *
 * @param born as far as it is known
 * @param memberBefore was in the Party once: another procedure
 */
public record Person(
        String fullName,
        String sex,
        PartialDate born,
        String ethnicity,
        String religion,
        String homeTown,
        String address,
        String phone,
        String occupation,
        String occupationClass,
        String generalLevel,
        String professional,
        Boolean youthUnion,
        boolean memberBefore,
        String note) {

    /** Without what the branch noted. */
    Person withoutNote() {
        return new Person(
                fullName,
                sex,
                born,
                ethnicity,
                religion,
                homeTown,
                address,
                phone,
                occupation,
                occupationClass,
                generalLevel,
                professional,
                youthUnion,
                memberBefore,
                null);
    }
}
