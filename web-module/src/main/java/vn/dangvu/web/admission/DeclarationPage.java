package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dangvu.admission.dossier.DeclaredItems;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.OpenOwnDossier;
import vn.dangvu.admission.preparation.DeclarationDraft;
import vn.dangvu.admission.preparation.DeclareMyself;
import vn.dangvu.admission.preparation.KeepDeclaration;
import vn.dangvu.admission.source.Person;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/** admission/declaration.xhtml, my/declaration.xhtml: the declaration item by item (2-KNĐ), by the branch or by the applicant himself. */
@Named
@RequestScoped
public class DeclarationPage {
    private static final Map<Integer, List<Fact>> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put(1, List.of(Fact.FULL_NAME));
        FACTS.put(2, List.of(Fact.OTHER_NAME));
        FACTS.put(3, List.of(Fact.BORN));
        FACTS.put(4, List.of(Fact.SEX));
        FACTS.put(5, List.of(Fact.BIRTH_REGISTERED));
        FACTS.put(6, List.of(Fact.HOME_TOWN));
        FACTS.put(7, List.of(Fact.PERMANENT_ADDRESS, Fact.TEMPORARY_ADDRESS, Fact.PHONE));
        FACTS.put(8, List.of(Fact.ETHNICITY));
        FACTS.put(9, List.of(Fact.RELIGION));
        FACTS.put(10, List.of(Fact.OCCUPATION, Fact.OCCUPATION_CLASS));
        FACTS.put(
                11,
                List.of(
                        Fact.GENERAL_EDUCATION,
                        Fact.GENERAL_LEVEL,
                        Fact.PROFESSIONAL,
                        Fact.PROFESSIONAL_LEVEL,
                        Fact.DEGREE,
                        Fact.ACADEMIC_TITLE,
                        Fact.POLITICAL_THEORY,
                        Fact.FOREIGN_LANGUAGE,
                        Fact.INFORMATICS,
                        Fact.MINORITY_LANGUAGE));
        FACTS.put(12, List.of(Fact.YOUTH_UNION, Fact.YOUTH_UNION_PLACE));
        FACTS.put(
                13, List.of(Fact.ADMITTED, Fact.ADMITTED_UNIT, Fact.RECOGNISED, Fact.INTRODUCER_1, Fact.INTRODUCER_2));
        FACTS.put(16, List.of(Fact.HISTORY_NOTES));
    }

    /** Items that may say that there is nothing. */
    private static final List<Integer> NOTHING = List.of(2, 12, 16, 17, 18, 19, 20);

    /** The table that an item is. */
    private static final Map<Integer, FileItem.Kind> LINES = Map.of(
            15, FileItem.Kind.WORK,
            17, FileItem.Kind.TRAINING,
            18, FileItem.Kind.ABROAD,
            19, FileItem.Kind.REWARD,
            20, FileItem.Kind.DISCIPLINE,
            21, FileItem.Kind.RELATIVE);

    @Inject
    private DossierTask task;

    @Inject
    private Access access;

    @Inject
    private OpenOwnDossier openOwnDossier;

    @Inject
    private KeepDeclaration keepDeclaration;

    @Inject
    private DeclareMyself declareMyself;

    private boolean own;
    private DossierFile mine;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> nothing = new HashMap<>();
    private String life;
    private String ownView;
    private LocalDate signedOn;

    @PostConstruct
    void find() {
        FacesContext faces = FacesContext.getCurrentInstance();
        own = faces.getViewRoot() != null && faces.getViewRoot().getViewId().startsWith("/my/")
                || faces.getExternalContext().getRequestServletPath().startsWith("/my/");
        if (own && !find(openOwnDossier.open(access.scope("own.dossier")))) {
            return;
        }
        DossierFile.Declared declared = getFile().declared();
        for (List<Fact> facts : FACTS.values()) {
            facts.forEach(f -> values.put(f.name(), declared.facts().text(f)));
        }
        if (declared.recorder() == null) {
            values.putAll(known(getFile().candidate().person()));
        }
        NOTHING.forEach(i -> nothing.put(i.toString(), declared.nothing().contains(i)));
        life = declared.life();
        ownView = declared.ownView();
        signedOn = declared.signedOn();
    }

    /** What the branch's list knows already stands in the fields of a declaration nobody has saved yet. */
    private static Map<String, String> known(Person person) {
        var known = new HashMap<String, String>();
        known.put(Fact.FULL_NAME.name(), person.fullName());
        known.put(Fact.SEX.name(), person.sex());
        known.put(Fact.BORN.name(), person.born() == null ? null : person.born().format());
        known.put(Fact.ETHNICITY.name(), person.ethnicity());
        known.put(Fact.RELIGION.name(), person.religion());
        known.put(Fact.HOME_TOWN.name(), person.homeTown());
        known.put(Fact.PERMANENT_ADDRESS.name(), person.address());
        known.put(Fact.PHONE.name(), person.phone());
        known.put(Fact.OCCUPATION.name(), person.occupation());
        known.put(Fact.OCCUPATION_CLASS.name(), person.occupationClass());
        known.put(Fact.GENERAL_LEVEL.name(), person.generalLevel());
        known.put(Fact.PROFESSIONAL.name(), person.professional());
        return known;
    }

    public String save() {
        String there = own
                ? "/my/dossier.xhtml"
                : "/admission/dossier.xhtml?id=" + getFile().id() + "&step=declaration";
        String next = task.run(there, this::write);
        if (own && task.isStale()) {
            mine = null;
            getFile();
        }
        return next;
    }

    private void write() {
        var draft = new DeclarationDraft(facts(), none(), life, ownView, signedOn);
        if (own) {
            declareMyself.save(access.scope("own.dossier"), getFile().id(), task.getVersion(), draft);
        } else {
            keepDeclaration.save(task.scope("dossier.keep"), task.getId(), task.getVersion(), draft);
        }
    }

    private Declaration facts() {
        var facts = new HashMap<Fact, String>();
        values.forEach((name, value) -> facts.put(Fact.valueOf(name), value));
        try {
            return Declaration.of(facts);
        } catch (IllegalArgumentException e) {
            throw new OperationRefused("dossier.unreadable", e.getMessage().replaceAll("^[A-Z_0-9]+: ", ""));
        }
    }

    private Set<Integer> none() {
        var none = new TreeSet<Integer>();
        nothing.forEach((item, said) -> {
            if (Boolean.TRUE.equals(said)) {
                none.add(Integer.valueOf(item));
            }
        });
        return none;
    }

    /** Whoever has none is refused when the page asks for it, not while the page is made. */
    private boolean find(Optional<OpenOwnDossier.Own> found) {
        found.ifPresent(o -> take(o.file()));
        return found.isPresent();
    }

    private void take(DossierFile file) {
        mine = file;
        task.setId(mine.id());
        task.setVersion(mine.version());
    }

    /** The dossier, or the own one. */
    public DossierFile getFile() {
        if (!own) {
            return task.getFile();
        }
        if (mine == null) {
            take(openOwnDossier
                    .open(access.scope("own.dossier"))
                    .orElseThrow(() -> new AccessRefused("own.dossier", "access.outside-scope"))
                    .file());
        }
        return mine;
    }

    /** Items to be shown, in their order; 13 only for somebody who was a member before. */
    public List<Integer> getItems() {
        return java.util.stream.IntStream.rangeClosed(1, DeclaredItems.LAST)
                .filter(i -> i != 13 || getFile().again())
                .boxed()
                .toList();
    }

    public List<Fact> facts(int item) {
        return FACTS.getOrDefault(item, List.of());
    }

    public boolean nothing(int item) {
        return NOTHING.contains(item);
    }

    /** The table of this item; null when it is none. */
    public FileItem.Kind lines(int item) {
        return LINES.get(item);
    }

    public List<Finding> getMissing() {
        return DeclaredItems.missing(getFile());
    }

    /** Travels with the form; whoever declares himself does not open the dossier as the branch does. */
    public Long getVersion() {
        return task.getVersion();
    }

    public void setVersion(Long version) {
        task.setVersion(version);
    }

    public boolean isOwn() {
        return own;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getNothing() {
        return nothing;
    }

    public String getLife() {
        return life;
    }

    public void setLife(String life) {
        this.life = life;
    }

    public String getOwnView() {
        return ownView;
    }

    public void setOwnView(String ownView) {
        this.ownView = ownView;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
