package vn.dangvu.web.leaving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.leaving.Chain;
import vn.dangvu.evaluation.leaving.Form;
import vn.dangvu.evaluation.leaving.Ground;
import vn.dangvu.evaluation.leaving.OfferLeavingEvidence;
import vn.dangvu.evaluation.leaving.OpenLeaving;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.units.Choice;

/** leaving/open-case.xhtml: who, of which kind, on which ground; first what is on file and what would follow, then the evidence. */
@Named
@RequestScoped
public class OpenLeavingPage {
    @Inject
    private Access access;

    @Inject
    private OfferLeavingEvidence offerLeavingEvidence;

    @Inject
    private OpenLeaving openLeaving;

    @Inject
    private LeavingTask task;

    @Inject
    private OfficialClock clock;

    private long member;
    private Chain chain;
    private Ground ground;
    private OfferLeavingEvidence.Offered offered;
    private List<Finding> consequences;
    private LocalDate on;
    private String form;
    private long opened;
    private Choice who;
    private String kind;
    private final Map<String, String> evidence = new HashMap<>();

    @PostConstruct
    void find() {
        member = Doing.number("member");
        String asked = Doing.asked("chain", "");
        chain = Arrays.stream(Chain.values())
                .filter(c -> c.code().equals(asked))
                .findFirst()
                .orElse(null);
        String why = Doing.asked("ground", "");
        ground = chain == null
                ? null
                : Ground.of(chain).stream()
                        .filter(g -> g.code().equals(why))
                        .findFirst()
                        .orElse(null);
        on = clock.today();
    }

    /** Who and which kind: what is on file about the person is read before anything is written. */
    public String choose() {
        return Redirect.to("/leaving/open-case.xhtml?member=" + who.id() + "&chain=" + kind);
    }

    public String save() {
        String done = task.run(
                "",
                () -> opened = openLeaving.open(
                        access.scope("leaving.keep"), member, chain, ground, Form.of(form), kept(), on));
        return done == null ? null : Redirect.to("/leaving/case.xhtml?id=" + opened);
    }

    private Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        ground.told().forEach(item -> {
            String value = evidence.get(item);
            kept.put(item, value == null ? "" : value.strip());
        });
        return kept;
    }

    /** Null until somebody is named. */
    public OfferLeavingEvidence.Offered getOffered() {
        if (offered == null && member != 0) {
            offered = offerLeavingEvidence.of(access.scope("leaving.keep"), member);
        }
        return offered;
    }

    public List<Finding> getConsequences() {
        if (consequences == null) {
            consequences = offerLeavingEvidence.consequences(access.scope("leaving.keep"), chain, ground);
        }
        return consequences;
    }

    /** Who, which kind and which ground are known: the evidence can be written down. */
    public boolean isReady() {
        return member != 0 && ground != null;
    }

    public long getMember() {
        return member;
    }

    public String getChain() {
        return chain == null ? "" : chain.code();
    }

    public Chain getWay() {
        return chain;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Choice getWho() {
        return who;
    }

    public void setWho(Choice who) {
        this.who = who;
    }

    public String getGround() {
        return ground == null ? "" : ground.code();
    }

    /** The ground when it is of the kind that was chosen. */
    public Ground getWhy() {
        return ground;
    }

    public boolean isDisciplining() {
        return chain == Chain.DISCIPLINE;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public Map<String, String> getEvidence() {
        return evidence;
    }
}
