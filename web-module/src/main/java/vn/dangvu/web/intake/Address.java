package vn.dangvu.web.intake;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.Optional;

/**
 * The parameters with which the page was opened, known to a form sent from it before anything of that form is read. A poll looks at no
 * view parameter: its form carries them.
 */
final class Address {
    private Address() {}

    static Optional<String> text(String name) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!context.isPostback() || context.getViewRoot() == null) {
            return Optional.empty();
        }
        String sent = context.getExternalContext().getRequestParameterMap().get(name);
        if (sent != null && !sent.isBlank()) {
            return Optional.of(sent);
        }
        return ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .map(UIViewParameter::getSubmittedValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    static Optional<Integer> number(String name) {
        return text(name).map(Integer::valueOf);
    }
}
