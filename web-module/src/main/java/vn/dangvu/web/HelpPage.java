package vn.dangvu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;

/** help.xhtml: how each thing is done that the reader may do, and nothing else. */
@Named
@RequestScoped
public class HelpPage {

    /** @param key of its sentences; {@code path} where it begins; {@code permissions} that it takes, all of them */
    public record Topic(String key, String icon, String path, List<String> permissions) {}

    private static Topic topic(String key, String icon, String path, String... permissions) {
        return new Topic(key, icon, path, List.of(permissions));
    }

    private static final List<Topic> TOPICS = List.of(
            topic("tasks", "list-check", "/index.xhtml", "task.read"),
            topic("mine", "id", "/my/file.xhtml", "member.read.own"),
            topic("members", "users", "/members/members.xhtml", "member.list"),
            topic("correct", "message-report", "/members/corrections.xhtml", "member.correct"),
            topic("approve", "circle-check", "/members/corrections.xhtml", "member.approve"),
            topic("intake", "file-spreadsheet", "/intake/sessions.xhtml", "member.import"),
            topic("evaluation", "clipboard-check", "/evaluation/campaigns.xhtml", "evaluation.read"),
            topic("self-review", "writing", "/my/evaluation.xhtml", "own.evaluation"),
            topic("duplicates", "users-group", "/members/duplicates.xhtml", "member.merge"),
            topic("quality", "clipboard-check", "/duties/quality.xhtml", "member.list"),
            topic("organisation", "sitemap", "/units/units.xhtml", "unit.read"),
            topic("change", "pencil", "/units/units.xhtml", "unit.change"),
            topic("figures", "chart-bar", "/figures/figures.xhtml", "statistics.read"),
            topic("forms", "printer", "/forms/forms.xhtml", "print.form", "member.list"),
            topic("delegate", "key", "/my/delegate.xhtml", "mandate.delegate"),
            topic("mandates", "key", "/access/mandates.xhtml", "mandate.read"),
            topic("audit", "history", "/audit/audit.xhtml", "audit.read"),
            topic("accounts", "user-plus", "/access/accounts.xhtml", "account.manage"),
            topic("rules", "settings", "/settings/rules.xhtml", "settings.read"));

    @Inject
    private Access access;

    public List<Topic> getTopics() {
        return TOPICS.stream()
                .filter(t -> t.permissions().stream().allMatch(access::allows))
                .toList();
    }
}
