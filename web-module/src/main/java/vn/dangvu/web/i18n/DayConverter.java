package vn.dangvu.web.i18n;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** A date typed as ngày/tháng/năm; an impossible one gets a sentence that says how to type it. */
@FacesConverter("dv.day")
public class DayConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate date = Formats.read(text);
        if (date == null) {
            String sentence = CDI.current().select(Texts.class).get().of("shell.date.wrong", text);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return date;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return CDI.current().select(Formats.class).get().date(date);
    }
}
