package vn.dangvu.architecture.wrong.admission;

/** Wrong on purpose: admission sees evaluation. */
public class Step {
    public vn.dangvu.architecture.wrong.evaluation.Rating rating;
}
