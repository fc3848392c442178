package vn.dangvu.evaluation.campaign;

import java.time.LocalDate;

/**
 * @param unitId who decides
 * @param reviewOn the day that says which rules hold and who takes part
 * @param branchBy last day for the branches to meet and propose
 * @param paper the plan or the letter that opens the review
 */
public record CampaignPlan(
        long unitId,
        int year,
        LocalDate reviewOn,
        LocalDate selfReviewBy,
        LocalDate branchBy,
        LocalDate decideBy,
        String paper) {}
