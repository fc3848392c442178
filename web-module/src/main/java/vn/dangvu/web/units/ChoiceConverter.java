package vn.dangvu.web.units;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Carries the label along with the id, so that nothing is looked up to show what was picked. */
@FacesConverter("dv.choice")
public class ChoiceConverter implements Converter<Choice> {
    @Override
    public Choice getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int mark = text.indexOf('~');
        try {
            return new Choice(Long.parseLong(text.substring(0, Math.max(mark, 0))), text.substring(mark + 1));
        } catch (NumberFormatException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.id() + "~" + choice.label();
    }
}
