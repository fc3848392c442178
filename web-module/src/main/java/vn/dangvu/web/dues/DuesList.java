package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** The address of a list about the fee, and the page of it. */
@Named
@RequestScoped
public class DuesList {
    @Inject
    private HttpServletRequest request;

    private Pager pager;

    Pager pager(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("unit", "year", "month", "text", "state", "least", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + path, parameters));
        return pager;
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }
}
