package vn.dangvu.evaluation.differences;

import java.util.List;
import java.util.Map;

/**
 * @param year 0 when nobody in scope was ever rated
 * @param years every year with ratings, the latest first
 * @param whole everybody rated in the year
 * @param least a class with fewer people is not compared
 */
public record Comparison(int year, List<Line> years, Line whole, Map<Dimension, List<Line>> parts, int least) {

    public boolean comparable(Line line) {
        return line.total() >= least;
    }
}
