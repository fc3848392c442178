package vn.dangvu.architecture.wrong.evaluation;

/** Wrong on purpose: evaluation sees admission. */
public class Rating {
    public vn.dangvu.architecture.wrong.admission.Step step;
}
