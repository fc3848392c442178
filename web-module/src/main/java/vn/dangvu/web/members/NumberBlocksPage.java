package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.register.EnterNumberBlock;
import vn.dangvu.membership.register.ListNumberBlocks;
import vn.dangvu.membership.register.NumberBlockRow;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;
import vn.dangvu.web.units.Choice;

/** members/number-blocks.xhtml */
@Named
@RequestScoped
public class NumberBlocksPage {
    @Inject
    private Access access;

    @Inject
    private ListNumberBlocks listBlocks;

    @Inject
    private EnterNumberBlock enterBlock;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    private List<NumberBlockRow> blocks;
    private Choice unit;
    private String letters;
    private Integer first;
    private Integer last;
    private String basis;
    private LocalDate from;

    public List<NumberBlockRow> getBlocks() {
        if (blocks == null) {
            blocks = listBlocks.list(access.scope("member.list"));
        }
        return blocks;
    }

    public boolean isMayEnter() {
        return access.allows("member.change");
    }

    public String enter() {
        try {
            enterBlock.enter(
                    access.scope("member.change"),
                    new EnterNumberBlock.Block(unit.id(), letters, first, last, basis, from));
        } catch (OperationRefused e) {
            form.say(e);
            return null;
        }
        notices.done("member.blocks.done");
        return Redirect.to("/members/number-blocks.xhtml");
    }

    public Choice getUnit() {
        return unit;
    }

    public void setUnit(Choice unit) {
        this.unit = unit;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public Integer getLast() {
        return last;
    }

    public void setLast(Integer last) {
        this.last = last;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
