package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.admission.dossier.Step;

/**
 * One line of {@code dossiers.tsv}: somebody's way into the Party with the day of every step.
 *
 * @param person in the register: who was admitted, or was a member before; null otherwise
 * @param source the line of the same person on the list of the branch
 * @param marks what is unusual: a vote that failed, a place that does not answer …
 */
record DossierLine(
        String name,
        String branch,
        Person person,
        Map<String, String> row,
        Map<String, String> source,
        Map<String, String> marks) {

    /** Who enters what is not decided: the organisation clerk. */
    static final String CLERK = "Ngô Thanh Bích";

    static List<DossierLine> all(List<Person> people) {
        Map<String, Map<String, String>> sources = DemoFile.rows("sources.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("name"), Function.identity()));
        return DemoFile.rows("dossiers.tsv").stream()
                .map(row -> new DossierLine(
                        row.get("name"),
                        row.get("branch"),
                        person(people, row),
                        row,
                        sources.get(row.get("name")),
                        marks(row.get("marks"))))
                .toList();
    }

    private static Person person(List<Person> people, Map<String, String> row) {
        LocalDate ceremony = date(row.get("ceremony"));
        return people.stream()
                .filter(p -> p.name().equals(row.get("name")))
                .filter(p -> ceremony == null || ceremony.equals(Joining.of(p).admitted()))
                .findFirst()
                .orElse(null);
    }

    /** {@code failed=branch-vote; account=quanchung}. */
    private static Map<String, String> marks(String text) {
        var marks = new LinkedHashMap<String, String>();
        Arrays.stream(text.split("; "))
                .filter(mark -> !mark.isEmpty())
                .map(mark -> mark.split("=", 2))
                .forEach(mark -> marks.put(mark[0], mark[1]));
        return marks;
    }

    private static LocalDate date(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }

    /** The day in this column, null while it is empty. */
    LocalDate day(String column) {
        return date(row.get(column));
    }

    LocalDate opened() {
        return day("opened");
    }

    /** The day written under this step, of a vote that failed too. */
    LocalDate day(Step step) {
        return day(step.code());
    }

    boolean failed(Step step) {
        return step.code().equals(marks.get("failed"));
    }

    /** The day on which the step was done, null before. */
    LocalDate done(Step step) {
        return switch (step) {
            case LISTED -> date(source.get("listed"));
            case CLASS -> date(source.get("certificate"));
            case PERMISSION -> date(source.get("permission"));
            case VERIFICATION -> day("replied");
            case INTRODUCTION -> marks.containsKey("newcomer") ? null : day("paper");
            default -> failed(step) ? null : day(step);
        };
    }

    boolean again() {
        return marks.containsKey("former");
    }

    boolean open() {
        return row.get("outcome").isEmpty();
    }

    LocalDate born() {
        return date(source.get("born"));
    }

    /** The day on which the branch has considered, or would at the end of the demonstration. */
    LocalDate considered() {
        LocalDate day = done(Step.BRANCH_VOTE);
        return day == null ? Biography.LAST_DAY : day;
    }

    /** The key of the decision on the admission among all decisions. */
    String decisionKey() {
        return (person == null ? "dossier " + name : person.key()) + " admission";
    }

    String recognitionKey() {
        return person.key() + " recognition";
    }

    /** Something between 0 and {@code most}, always the same for this line and purpose. */
    int any(String purpose, int most) {
        return Math.floorMod((name + opened() + purpose).hashCode() * 31, most + 1);
    }
}
