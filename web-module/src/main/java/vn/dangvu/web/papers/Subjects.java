package vn.dangvu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.dangvu.admission.dossier.OpenDossier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.units.UnitDirectory;

/** What a paper is about: a member, a unit or a dossier of admission. */
@RequestScoped
public class Subjects {
    @Inject
    private Access access;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private OpenDossier openDossier;

    @Inject
    private UnitDirectory directory;

    @Inject
    private OfficialClock clock;

    /** Refused outside the scope. */
    String name(String type, long id) {
        if (type.equals("dossier")) {
            return openDossier.open(access.scope("dossier.read"), id).file().name();
        }
        return type.equals("unit")
                ? directory.one(access.scope("unit.read"), id).name()
                : openMemberFile
                        .open(access.scope("member.read"), id, AsOf.of(clock.today()), "documents")
                        .declaration()
                        .fullName();
    }

    /** The page where its papers stand. */
    String address(String type, long id) {
        if (type.equals("dossier")) {
            return "/admission/dossier.xhtml?id=" + id;
        }
        return type.equals("member")
                ? "/members/member.xhtml?id=" + id + "&tab=documents"
                : type.equals("unit") ? "/units/units.xhtml?id=" + id + "&tab=documents" : "/units/units.xhtml";
    }
}
