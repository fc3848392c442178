package vn.dangvu.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.inspection.ListPackages;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.sign.Signer;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** inspection/packages.xhtml: packages that were made, and the key of this installation. */
@Named
@RequestScoped
public class PackagesPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListPackages listPackages;

    @Inject
    private Signer signer;

    private Page<ListPackages.Row> page;
    private Pager pager;

    @PostConstruct
    void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("page", "size").forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/inspection/packages.xhtml", parameters));
        page = listPackages.page(access.scope("inspection.package"), pager.paging("id"));
        pager.total(page.total(), false);
    }

    public List<ListPackages.Row> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    /** Of the key of this installation; empty when there is none. */
    public String getFingerprint() {
        return signer.ready() ? signer.publicKey().fingerprint() : "";
    }
}
