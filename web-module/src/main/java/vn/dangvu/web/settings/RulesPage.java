package vn.dangvu.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Instrument;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.ReadRuleBook;
import vn.dangvu.kernel.legal.ReadRuleBook.Entry;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** settings/rules.xhtml */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    private Access access;

    @Inject
    private ReadRuleBook readRuleBook;

    @Inject
    private OfficialClock clock;

    @Inject
    private LawWords words;

    @Inject
    private Texts texts;

    private String on;
    private String q;
    private String group;
    private String mark;
    private List<Entry> all = List.of();
    private List<Instrument> instruments = List.of();

    public void load() {
        Scope scope = access.scope("settings.read");
        all = readRuleBook.on(scope, getDate());
        instruments = readRuleBook.instruments(scope);
    }

    public LocalDate getDate() {
        LocalDate asked = Formats.read(on);
        return asked == null ? clock.today() : asked;
    }

    public boolean isDateWrong() {
        return on != null && !on.isBlank() && Formats.read(on) == null;
    }

    public List<String> getGroups() {
        return all.stream()
                .filter(this::shown)
                .map(e -> e.parameter().group())
                .distinct()
                .toList();
    }

    public List<Entry> of(String oneGroup) {
        return all.stream()
                .filter(e -> e.parameter().group().equals(oneGroup) && shown(e))
                .toList();
    }

    private boolean shown(Entry entry) {
        boolean inGroup = empty(group) || entry.parameter().group().equals(group);
        boolean marked = empty(mark)
                || (entry.inForce() != null
                        && entry.inForce().citation().mark().code().equals(mark));
        return inGroup && marked && matches(entry);
    }

    /** Every word typed stands somewhere in the name, the value, the citation or the note; accents do not matter. */
    private boolean matches(Entry entry) {
        if (empty(q)) {
            return true;
        }
        String text = VietnameseText.folded(words.name(entry.parameter().key()) + " "
                + words.value(entry.parameter(), entry.inForce()) + " "
                + entry.parameter().series().stream()
                        .map(v -> v.citation().text() + " " + v.note())
                        .collect(Collectors.joining(" ")));
        return Arrays.stream(VietnameseText.folded(q).split(" ")).allMatch(text::contains);
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    public long getCount() {
        return all.stream().filter(this::shown).filter(e -> e.inForce() != null).count();
    }

    public Map<String, String> getGroupChoices() {
        var choices = new LinkedHashMap<String, String>();
        all.forEach(e ->
                choices.put(e.parameter().group(), words.group(e.parameter().group())));
        return choices;
    }

    public Map<String, String> getMarkChoices() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Mark.values()).forEach(m -> choices.put(m.code(), texts.get("law.mark." + m.code())));
        return choices;
    }

    public List<Instrument> getInstruments() {
        return instruments;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
