package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.intake.MarkedFile;
import vn.dangvu.membership.intake.OwnTemplate;
import vn.dangvu.web.i18n.Texts;

/** intake/template.xhtml and intake/marked.xhtml: files to take away. */
@Named
@RequestScoped
public class DownloadPage {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Access access;

    @Inject
    private ImportHead head;

    @Inject
    private OwnTemplate template;

    @Inject
    private MarkedFile marked;

    @Inject
    private FindingTexts findings;

    @Inject
    private Texts texts;

    public void template() {
        var out = new ByteArrayOutputStream();
        template.write(
                access.scope("member.import"),
                out,
                texts.get("intake.template.sheet"),
                f -> texts.get("intake.field." + f.key()));
        send("mau-danh-sach-dang-vien.xlsx", out);
    }

    public void marked() {
        var out = new ByteArrayOutputStream();
        marked.write(head.scope(), head.getId(), out, texts.get("intake.marked.heading"), findings::whole);
        send("loi-phien-" + head.getId() + ".xlsx", out);
    }

    private static void send(String name, ByteArrayOutputStream content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(XLSX);
        external.setResponseContentLength(content.size());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            content.writeTo(external.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
