package vn.dangvu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.dangvu.admission.dossier.OpenDossier;
import vn.dangvu.evaluation.leaving.ShowLeaving;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.meetings.OpenMeeting;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.web.i18n.Formats;

/** What a paper is about: a member, a unit, a meeting, a dossier of admission or a case of leaving. */
@RequestScoped
public class Subjects {
    @Inject
    private Access access;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private OpenDossier openDossier;

    @Inject
    private OpenMeeting openMeeting;

    @Inject
    private ShowLeaving showLeaving;

    @Inject
    private UnitDirectory directory;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    /** Refused outside the scope. */
    String name(String type, long id) {
        if (type.equals("dossier")) {
            return openDossier.open(access.scope("dossier.read"), id).file().name();
        }
        if (type.equals("leaving")) {
            return showLeaving.open(access.scope("leaving.read"), id).file().name();
        }
        if (type.equals("meeting")) {
            var meeting = openMeeting.open(access.scope("meeting.read"), id).file();
            return meeting.unitName() + ", " + formats.date(meeting.day());
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
        if (type.equals("leaving")) {
            return "/leaving/case.xhtml?id=" + id;
        }
        if (type.equals("meeting")) {
            return "/meetings/meeting.xhtml?id=" + id;
        }
        return type.equals("member")
                ? "/members/member.xhtml?id=" + id + "&tab=documents"
                : type.equals("unit") ? "/units/units.xhtml?id=" + id + "&tab=documents" : "/units/units.xhtml";
    }
}
