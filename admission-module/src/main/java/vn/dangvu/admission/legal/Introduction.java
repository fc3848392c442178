package vn.dangvu.admission.legal;

/**
 * Who vouches for the applicant.
 *
 * @param officialMembers how many official members introduce
 * @param youthUnionResolution the Youth Union resolved to introduce
 * @param tradeUnionResolution the trade union resolved to introduce
 * @param ageInYears of the applicant; null when the day of birth is not known
 * @param youthUnionExists where the applicant works, studies or lives
 */
public record Introduction(
        int officialMembers,
        boolean youthUnionResolution,
        boolean tradeUnionResolution,
        Integer ageInYears,
        boolean youthUnionExists) {}
