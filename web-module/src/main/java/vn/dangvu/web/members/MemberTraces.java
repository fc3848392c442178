package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.audit.AuditRow;
import vn.dangvu.membership.register.CorrectionRow;
import vn.dangvu.membership.register.FileVersion;
import vn.dangvu.membership.register.ListCorrections;
import vn.dangvu.membership.register.ReadHistory;
import vn.dangvu.membership.register.WhoCanSee;
import vn.dangvu.membership.register.WhoHasRead;

/** What has become of a file: its versions, proposals, readers, and who may read it. Each is read once a request. */
@Named
@RequestScoped
public class MemberTraces {
    @Inject
    private Access access;

    @Inject
    private WhoHasRead whoHasRead;

    @Inject
    private WhoCanSee whoCanSee;

    @Inject
    private ReadHistory readHistory;

    @Inject
    private ListCorrections listCorrections;

    private final Map<String, List<?>> read = new HashMap<>();

    @SuppressWarnings("unchecked")
    private <T> List<T> once(String key, Supplier<List<T>> reading) {
        return (List<T>) read.computeIfAbsent(key, k -> reading.get());
    }

    public List<AuditRow> readers(long id, int most) {
        return once("readers" + most, () -> whoHasRead.list(access.scope("member.read"), id, most));
    }

    public List<WhoCanSee.Viewer> viewers(long id) {
        return once("viewers", () -> whoCanSee.list(access.scope("member.read"), id));
    }

    public List<FileVersion> versions(long id) {
        return once("versions", () -> readHistory.list(access.scope("member.read"), id));
    }

    public List<CorrectionRow> corrections(long id) {
        return once("corrections", () -> listCorrections.of(access.scope("member.read"), id));
    }
}
