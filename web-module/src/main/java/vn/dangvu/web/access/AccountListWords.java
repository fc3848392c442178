package vn.dangvu.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.AccountFilter;
import vn.dangvu.kernel.access.AccountRow;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.PaperColumns;
import vn.dangvu.web.shell.Shell;

/** The words of the list of accounts: columns, states, roles, and the file of it. */
@Named
@RequestScoped
public class AccountListWords {
    static final List<String> COLUMNS = List.of("name", "mandates", "roles", "seen", "opened", "own-file", "state");
    static final List<String> USUAL = List.of("name", "mandates", "roles", "seen", "state");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private RoleBook roleBook;

    @Inject
    private Shell shell;

    public Map<String, String> getStates() {
        return words("access.account.state.", List.of("in-use", "temporary", "locked", "closed"));
    }

    public Map<String, String> getRoles() {
        return words("roles.", roleBook.roles().stream().sorted().toList());
    }

    private Map<String, String> words(String prefix, List<String> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, texts.get(prefix + code)));
        return words;
    }

    public String roles(AccountRow account) {
        return account.roles().stream().map(r -> texts.get("roles." + r)).collect(Collectors.joining(", "));
    }

    ListPaper<AccountRow> paper(AccountFilter filter, String cols) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("roll.as-of") + " " + formats.date(filter.on()));
        if (!filter.state().isEmpty()) {
            lines.add(
                    texts.get("access.account.state.title") + ": " + getStates().get(filter.state()));
        }
        if (!filter.role().isEmpty()) {
            lines.add(texts.get("my.mandate.role") + ": " + getRoles().get(filter.role()));
        }
        if (!filter.text().isEmpty()) {
            lines.add(texts.get("access.accounts.filter") + ": " + filter.text());
        }
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.get("access.accounts.paper"),
                lines,
                columns().chosen(USUAL, cols));
    }

    private PaperColumns<AccountRow> columns() {
        var columns = new PaperColumns<>(texts, "access.accounts.col.", "username", 20, AccountRow::username);
        columns.add("name", 24, AccountRow::displayName);
        columns.add("mandates", 9, a -> Integer.toString(a.mandates()));
        columns.add("roles", 34, this::roles);
        columns.add("seen", 16, a -> moment(a.lastSeenAt()));
        columns.add("opened", 16, a -> moment(a.openedAt()));
        columns.add("own-file", 8, a -> texts.get(a.ownFile() ? "shell.yes" : "shell.no"));
        columns.add("state", 16, a -> texts.get("access.account.state." + a.state()));
        return columns;
    }

    private String moment(Instant at) {
        return at == null ? "" : formats.moment(at);
    }
}
