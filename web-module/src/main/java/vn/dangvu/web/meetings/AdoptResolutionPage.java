package vn.dangvu.web.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.MinutesFile;
import vn.dangvu.membership.resolutions.AdoptResolution;
import vn.dangvu.membership.work.ShowHands;

/** meetings/adopt-resolution.xhtml: what a meeting resolved, and who is given what by it. */
@Named
@ViewScoped
public class AdoptResolutionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 6;

    @Inject
    private MeetingTask task;

    @Inject
    private Access access;

    @Inject
    private AdoptResolution adoptResolution;

    @Inject
    private ShowHands showHands;

    private final ResolutionForm text = new ResolutionForm();
    private List<GivenLine> lines;
    private LinkedHashMap<String, String> hands;
    private LinkedHashMap<String, String> motions;

    public void load() {
        MeetingFile file = task.getFile();
        lines = new ArrayList<>();
        while (lines.size() < LINES) {
            lines.add(new GivenLine());
        }
        hands = new LinkedHashMap<>();
        showHands
                .of(access.scope("work.read"), file.unitId(), file.day())
                .forEach(h -> hands.put(Long.toString(h.memberId()), h.name()));
        motions = new LinkedHashMap<>();
        MinutesFile minutes = task.getMinutes();
        if (minutes != null) {
            minutes.motions().forEach(m -> motions.put(Long.toString(m.id()), m.text()));
            text.setTasks(minutes.written().conclusions());
            text.setSigner(file.held().chair());
            text.setSignerPost(file.held().chairPost());
        }
    }

    public String save() {
        return task.run(
                "adopted",
                () -> adoptResolution.adopt(
                        task.keep(),
                        task.getId(),
                        task.getVersion(),
                        text.text(),
                        lines.stream()
                                .filter(GivenLine::isFilled)
                                .map(GivenLine::given)
                                .toList()));
    }

    public List<GivenLine> getLines() {
        return lines;
    }

    public Map<String, String> getHands() {
        return hands;
    }

    public Map<String, String> getMotions() {
        return motions;
    }

    public ResolutionForm getText() {
        return text;
    }
}
