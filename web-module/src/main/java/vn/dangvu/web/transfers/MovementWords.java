package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.leave.AwayFile;
import vn.dangvu.membership.leave.LeaveFile;
import vn.dangvu.membership.leave.LeaveFilter;
import vn.dangvu.membership.leave.ListAways;
import vn.dangvu.membership.transfer.IndexLine;
import vn.dangvu.membership.transfer.Step;
import vn.dangvu.membership.transfer.StepField;
import vn.dangvu.membership.transfer.TransferFilter;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages about transfers and leave, and findings in words. */
@Named
@RequestScoped
public class MovementWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    private Object said(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof Step step) {
            return step(step.code());
        }
        if (value instanceof StepField field) {
            return texts.get("transfer.field." + field.name());
        }
        if (value instanceof List<?> lines) {
            return lines.stream().map(l -> texts.get("transfer.line." + l)).collect(Collectors.joining("; "));
        }
        return value instanceof String text && text.startsWith("@") ? texts.get(text.substring(1)) : value;
    }

    public String step(String code) {
        return "-".equals(code) ? "–" : texts.get("transfer.step." + code);
    }

    /** What is kept of a field, as a person reads it. */
    public String detail(StepField field, String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case DAY -> formats.date(LocalDate.parse(kept));
            case MONTH -> month(kept);
            case CHOICE -> texts.get("transfer.choice." + kept);
            default -> kept;
        };
    }

    public static String month(String kept) {
        YearMonth month = YearMonth.parse(kept);
        return String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }

    public Map<String, String> choices(StepField field) {
        return texts.words("transfer.choice", field.choices());
    }

    public Map<String, String> getStates() {
        return texts.words("transfer.state", TransferFilter.STATES);
    }

    public Map<String, String> getRoutes() {
        return texts.words("transfer.route", List.of("inside", "province", "other-province", "abroad"));
    }

    public Map<String, String> getReasons() {
        return texts.words(
                "transfer.reason",
                List.of("work", "retired", "demobilised", "residence", "contract", "study", "labour", "other"));
    }

    public Map<String, String> getMatters() {
        return texts.words("transfer.matter", List.of("inspection", "complaint"));
    }

    public List<String> getLines() {
        return IndexLine.LINES;
    }

    public Map<String, String> getGrounds() {
        return texts.words("leave.ground", LeaveFile.GROUNDS);
    }

    public Map<String, String> getAsking() {
        return texts.words("leave.how", List.of("written", "oral"));
    }

    public Map<String, String> getLeaveStates() {
        return texts.words("leave.list", LeaveFilter.STATES);
    }

    public Map<String, String> getAwayStates() {
        return texts.words("leave.aways", ListAways.STATES);
    }

    public Map<String, String> getMeans() {
        return texts.words("leave.means", AwayFile.MEANS);
    }

    public Map<String, String> getAnswers() {
        return texts.words("leave.answer", List.of("yes", "no"));
    }
}
