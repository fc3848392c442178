package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.transfer.ListTransfers;
import vn.dangvu.membership.transfer.TransferFilter;
import vn.dangvu.membership.transfer.TransferRow;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.shell.Doing;

/** transfers/transfers.xhtml */
@Named
@RequestScoped
public class TransfersPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListTransfers listTransfers;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private TransferFilter filter;
    private Page<TransferRow> page;
    private long between;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("text", "unit", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/transfers/transfers.xhtml", parameters));
        long unit = Doing.number("unit");
        filter = new TransferFilter(
                clock.today(), request.getParameter("text"), unit == 0 ? null : unit, request.getParameter("state"));
        page = listTransfers.page(access.scope("transfer.read"), filter, pager.paging("due"));
        pager.total(page.total(), false);
        between = listTransfers.between(access.scope("transfer.read"));
    }

    public List<TransferRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public TransferFilter getFilter() {
        return filter;
    }

    /** How many are neither here nor there. */
    public long getBetween() {
        return between;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
