package vn.dangvu.membership.transfer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import vn.dangvu.kernel.paper.Values;

/** What stands on the papers of one transfer. */
final class PaperTexts {
    private static final Map<String, String> REASONS = Map.of(
            "work", "chuyển công tác",
            "retired", "nghỉ hưu",
            "demobilised", "xuất ngũ",
            "residence", "thay đổi nơi cư trú",
            "contract", "ký hợp đồng lao động",
            "study", "đi học",
            "labour", "đi lao động ở nước ngoài",
            "reorganised", "sắp xếp tổ chức đảng");

    private PaperTexts() {}

    static void person(Values data, TransferFile file) {
        Traveller p = file.person();
        data.put("full_name", p.name())
                .put("sex", p.sex() == null ? null : p.sex().equals("F") ? "Nữ" : "Nam")
                .put("born", p.born())
                .put("card", p.card())
                .put("admitted", p.admitted())
                .put("recognised", p.recognised())
                .put("standing", p.recognised() == null ? "đảng viên dự bị" : "đảng viên chính thức")
                .put("from", file.origin())
                .put("to", file.destination())
                .put("reason", REASONS.getOrDefault(file.reason(), "lý do khác"))
                .put("basis", file.basis())
                .put("basis_on", file.basisOn())
                .put("until", file.until())
                .put("asked_on", file.on(Step.APPLICATION).orElse(null))
                .put("introduced_on", file.on(Step.SLIP).orElse(null))
                .put(
                        "slip_number",
                        file.act(Step.SLIP).map(a -> a.detail("number")).orElse(null))
                .put("handed_on", file.on(Step.HANDOVER).orElse(null))
                .put(
                        "taken_by",
                        file.act(Step.HANDOVER).map(a -> a.detail("taken_by")).orElse(null))
                .put(
                        "signer",
                        file.act(Step.SIGNATURE).map(a -> a.detail("signer")).orElse(null))
                .put(
                        "remark",
                        file.act(Step.BRANCH).map(a -> a.detail("remark")).orElse(null))
                .put(
                        "resolution",
                        file.act(Step.BRANCH).map(a -> a.detail("number")).orElse(null))
                .put("resolution_on", file.on(Step.BRANCH).orElse(null))
                .put("fee_until", fee(file))
                .put("papers", file.act(Step.FILE).map(a -> a.detail("papers")).orElse(null));
    }

    static String fee(TransferFile file) {
        String kept = file.act(file.route() == Route.IN ? Step.SLIP : Step.BRANCH)
                .map(a -> a.detail("fee_until"))
                .orElse("");
        if (kept.isEmpty()) {
            return null;
        }
        YearMonth month = YearMonth.parse(kept);
        return String.format("%02d năm %d", month.getMonthValue(), month.getYear());
    }

    /** @param titles of the kinds of paper, by line */
    static void index(Values data, TransferFile file, Map<String, String> titles) {
        var lines = new ArrayList<Map<String, String>>();
        for (IndexLine line : file.index()) {
            lines.add(Values.row(
                    "number", Integer.toString(lines.size() + 1),
                    "code", line.line().toUpperCase(Locale.ROOT),
                    "title", titles.getOrDefault(line.line(), "").replaceFirst("^[A-C]\\d+\\. ", ""),
                    "listed", Integer.toString(line.listed()),
                    "found", Integer.toString(line.found()),
                    "note", line.note()));
        }
        data.table("line", lines);
    }
}
