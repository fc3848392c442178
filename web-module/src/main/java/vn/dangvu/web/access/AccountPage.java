package vn.dangvu.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.AccountMandates;
import vn.dangvu.kernel.access.AccountRefused;
import vn.dangvu.kernel.access.AccountRow;
import vn.dangvu.kernel.access.Directory;
import vn.dangvu.kernel.access.GrantMandate;
import vn.dangvu.kernel.access.ListAccounts;
import vn.dangvu.kernel.access.ManageAccount;
import vn.dangvu.kernel.access.MandateRow;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.kernel.access.ShowAccountOrigin;
import vn.dangvu.membership.register.FindCardHolder;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Notices;

/** access/account.xhtml: one account and its mandates; without an id, a new one. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MANAGE = "account.manage";

    @Inject
    private Access access;

    @Inject
    private ListAccounts accounts;

    @Inject
    private ShowAccountOrigin origins;

    @Inject
    private ManageAccount manage;

    @Inject
    private GrantMandate grants;

    @Inject
    private AccountMandates mandates;

    @Inject
    private FindCardHolder cardHolders;

    @Inject
    private Directory directory;

    @Inject
    private RoleBook roles;

    @Inject
    private Notices notices;

    private Long id;
    private String username;
    private String displayName;
    private String card;
    private boolean inDirectory;
    private String role;
    private Long unitId;
    private LocalDate from;
    private LocalDate until;
    private String basis;
    private String reason;
    private String temporary;

    public AccountRow getAccount() {
        return id == null
                ? null
                : accounts.one(access.scope(MANAGE), id)
                        .orElseThrow(() -> new AccessRefused(MANAGE, "access.outside-scope"));
    }

    public ShowAccountOrigin.Origin getOrigin() {
        return origins.of(access.scope(MANAGE), id).orElse(null);
    }

    public List<MandateRow> getMandates() {
        return mandates.of(access.scope(MANAGE), id);
    }

    public String open() {
        return told(() -> {
            Long member = card == null || card.isBlank() ? null : holder(displayName);
            ManageAccount.Opened opened = inDirectory
                    ? manage.openOfTheDirectory(access.scope(MANAGE), username, displayName, member)
                    : manage.open(access.scope(MANAGE), username, displayName, member);
            notices.done(
                    inDirectory ? "access.account.opened.directory" : "access.account.opened",
                    username,
                    opened.temporaryPassword());
            return Redirect.to("/access/account.xhtml?id=" + opened.id());
        });
    }

    public String tie() {
        return told(() -> {
            manage.tie(access.scope(MANAGE), id, holder(getAccount().displayName()));
            notices.done("access.account.tied");
            return Redirect.to("/access/account.xhtml?id=" + id);
        });
    }

    private Long holder(String name) {
        return cardHolders
                .find(access.scope(MANAGE), card, name)
                .orElseThrow(() -> new AccountRefused("access.account.no-such-card"));
    }

    public void reset() {
        temporary = manage.reset(access.scope(MANAGE), id);
    }

    public String close() {
        return told(() -> {
            manage.close(access.scope(MANAGE), id, reason);
            notices.done("access.account.closed");
            return Redirect.to("/access/accounts.xhtml");
        });
    }

    public String grant() {
        return told(() -> {
            grants.grant(access.scope(MANAGE), new GrantMandate.Order(id, role, unitId, from, until, basis));
            notices.done("access.mandate.granted");
            return Redirect.to("/access/account.xhtml?id=" + id);
        });
    }

    public String end(long mandateId) {
        return told(() -> {
            grants.end(access.scope(MANAGE), mandateId, "access.mandate.ended-here");
            notices.done("access.mandate.now-ended");
            return Redirect.to("/access/account.xhtml?id=" + id);
        });
    }

    private String told(Supplier<String> work) {
        try {
            return work.get();
        } catch (AccountRefused e) {
            notices.problem(e.getMessage());
            return null;
        }
    }

    /** Roles that are given by a decision, with their names. */
    public Map<String, String> getRoles() {
        Texts texts =
                jakarta.enterprise.inject.spi.CDI.current().select(Texts.class).get();
        var items = new LinkedHashMap<String, String>();
        roles.roles().stream()
                .filter(r -> !List.of("anyone", "member").contains(r))
                .forEach(r -> items.put(r, texts.get("roles." + r)));
        return items;
    }

    /** The units for which the administrator may give mandates: the own ones and those below. */
    public Map<String, String> getUnits() {
        var items = new LinkedHashMap<String, String>();
        mandates.units(access.scope(MANAGE)).forEach(n -> items.put(Long.toString(n.unitId()), n.name()));
        return items;
    }

    public String getTemporary() {
        return temporary;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public boolean isDirectoryThere() {
        return directory.isThere();
    }

    public boolean isInDirectory() {
        return inDirectory;
    }

    public void setInDirectory(boolean inDirectory) {
        this.inDirectory = inDirectory;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
