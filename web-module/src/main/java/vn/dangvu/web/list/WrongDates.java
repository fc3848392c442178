package vn.dangvu.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.web.i18n.Formats;

/** Days of the address that are none: a page that answers for another day than the one asked says so. */
@Named
@RequestScoped
public class WrongDates {
    @Inject
    private HttpServletRequest request;

    /** As they were typed. */
    public List<String> getTyped() {
        return Stream.of("on", "from", "to", "known")
                .map(request::getParameter)
                .filter(typed -> typed != null && !typed.isBlank() && Formats.read(typed) == null)
                .toList();
    }
}
