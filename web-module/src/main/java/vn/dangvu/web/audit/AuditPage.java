package vn.dangvu.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.audit.AuditRow;
import vn.dangvu.kernel.audit.ChainCheck;
import vn.dangvu.kernel.audit.ListAudit;
import vn.dangvu.kernel.audit.VerifyAudit;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** audit/audit.xhtml */
@Named
@RequestScoped
public class AuditPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListAudit listAudit;

    @Inject
    private VerifyAudit verifyAudit;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Page<AuditRow> page;
    private ChainCheck.Result check;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("from", "to", "actor", "outcome", "subject", "id", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/audit/audit.xhtml", parameters));
        String id = parameters.get("id");
        var filter = new ListAudit.Filter(
                Formats.read(parameters.get("from")),
                Formats.read(parameters.get("to")),
                parameters.get("actor"),
                parameters.get("outcome"),
                parameters.get("subject"),
                AskedNumber.orNull(id));
        page = listAudit.page(access.scope("audit.read"), filter, pager.paging("id"));
        pager.total(page.total(), false);
    }

    public void verify() {
        check = verifyAudit.verify(access.scope("audit.read"));
    }

    /** Verifies once more and sends the anchor as a text file; nothing to keep comes from a broken log. */
    public void anchor() throws IOException {
        verify();
        if (!check.whole()) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/plain; charset=UTF-8");
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"moc-nhat-ky-" + check.anchor().number() + ".txt\"");
        answer.getResponseOutputStream()
                .write(texts.of("audit.anchor.file", formats.moment(clock.now()), check.anchor())
                        .getBytes(StandardCharsets.UTF_8));
        faces.responseComplete();
    }

    /** The sentence about what is wrong with the chain. */
    public String getFault() {
        return texts.get("audit.fault." + check.fault());
    }

    /** What was done, or asked for and refused, in words; the name of the operation where it has none yet. */
    public String action(AuditRow row) {
        return Stream.of("audit.action.", "audit.asked.")
                .map(part -> part + row.action())
                .filter(texts::has)
                .findFirst()
                .map(texts::get)
                .orElse(row.action());
    }

    public Map<String, String> getOutcomes() {
        var items = new LinkedHashMap<String, String>();
        List.of("done", "read", "refused", "failed").forEach(o -> items.put(o, texts.get("audit.outcome." + o)));
        return items;
    }

    /** Is anything asked that leaves entries out? */
    public boolean isFiltered() {
        return List.of("from", "to", "actor", "outcome", "subject").stream()
                .anyMatch(name -> !value(name).isBlank());
    }

    public String value(String name) {
        return getPager().getAddress().getParameters().getOrDefault(name, "");
    }

    public List<AuditRow> getRows() {
        getPager();
        return page.rows();
    }

    /** A button of this page asks before the page is loaded. */
    public Pager getPager() {
        if (pager == null) {
            load();
        }
        return pager;
    }

    public ChainCheck.Result getCheck() {
        return check;
    }
}
