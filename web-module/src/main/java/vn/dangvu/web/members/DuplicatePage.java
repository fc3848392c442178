package vn.dangvu.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.register.CompareFiles;
import vn.dangvu.membership.register.KeepApart;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.membership.register.MergeMembers;
import vn.dangvu.membership.register.UndoMerge;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** members/duplicate.xhtml */
@Named
@ViewScoped
public class DuplicatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A fact that both files tell, or only one; {@code value} is “a” or “b”. */
    public static class Difference implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String fact;
        private final String first;
        private final String second;
        private String chosen;

        Difference(Fact fact, String first, String second) {
            this.fact = fact.name();
            this.first = first;
            this.second = second;
            this.chosen = first == null ? "b" : "a";
        }

        public String getFact() {
            return fact;
        }

        public String getFirst() {
            return first;
        }

        public String getSecond() {
            return second;
        }

        public String getChosen() {
            return chosen;
        }

        public void setChosen(String chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    private Access access;

    @Inject
    private CompareFiles compareFiles;

    @Inject
    private MergeMembers mergeMembers;

    @Inject
    private UndoMerge undoMerge;

    @Inject
    private KeepApart keepApart;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    @Inject
    private OfficialClock clock;

    private long a;
    private long b;
    private String survivor = "a";
    private String reason;
    private boolean merged;
    private boolean opened;
    private final List<Difference> differences = new ArrayList<>();
    private transient List<MemberFile> files;

    public void open() {
        opened = true;
        MemberFile first = getFiles().get(0);
        MemberFile second = getFiles().get(1);
        merged = Objects.equals(first.mergedInto(), b) || Objects.equals(second.mergedInto(), a);
        for (Fact fact : Fact.values()) {
            String one = first.declaration().text(fact);
            String other = second.declaration().text(fact);
            if (!Objects.equals(one, other)) {
                differences.add(new Difference(fact, one, other));
            }
        }
    }

    public List<MemberFile> getFiles() {
        if (files == null) {
            files = compareFiles.open(access.scope("member.merge"), a, b, AsOf.of(clock.today()));
        }
        return files;
    }

    /** The page as it was, gone back to and sent again, has lost what was chosen: it begins anew. */
    public String merge() {
        if (!opened) {
            return Redirect.to("/members/duplicate.xhtml?a=" + a + "&b=" + b);
        }
        String ended = survivor.equals("a") ? "b" : "a";
        Set<Fact> fromOther = EnumSet.noneOf(Fact.class);
        differences.stream()
                .filter(d -> ended.equals(d.getChosen()))
                .forEach(d -> fromOther.add(Fact.valueOf(d.getFact())));
        long keep = survivor.equals("a") ? a : b;
        return act(
                "merged", () -> mergeMembers.merge(access.scope("member.merge"), keep, keep == a ? b : a, fromOther));
    }

    public String undo() {
        long ended = getFiles().get(0).mergedInto() != null ? a : b;
        return act("undone", () -> undoMerge.undo(access.scope("member.merge"), ended));
    }

    public String different() {
        return act("different", () -> keepApart.different(access.scope("member.merge"), a, b, reason));
    }

    private String act(String word, Runnable operation) {
        try {
            operation.run();
        } catch (OperationRefused e) {
            form.say(e);
            return null;
        }
        notices.done("member.duplicate.done." + word);
        return Redirect.to(
                word.equals("different") ? "/members/duplicates.xhtml" : "/members/duplicate.xhtml?a=" + a + "&b=" + b);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public boolean isMerged() {
        return merged;
    }

    public long getA() {
        return a;
    }

    public void setA(long a) {
        this.a = a;
    }

    public long getB() {
        return b;
    }

    public void setB(long b) {
        this.b = b;
    }

    public String getSurvivor() {
        return survivor;
    }

    public void setSurvivor(String survivor) {
        this.survivor = survivor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
