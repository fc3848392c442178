package vn.dangvu.web.signals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.signals.AnswerOwnSignal;
import vn.dangvu.membership.signals.AnswerSignal;
import vn.dangvu.membership.signals.MemberSignals;
import vn.dangvu.membership.signals.SignalKind;
import vn.dangvu.membership.signals.SignalTarget;
import vn.dangvu.web.shell.Doing;

/** signals/answer.xhtml: an answer on paper is written down; my/answer-signal.xhtml: a member answers. */
@Named
@RequestScoped
public class AnswerForm {
    @Inject
    private MemberSignalsPage page;

    @Inject
    private AnswerSignal answerSignal;

    @Inject
    private AnswerOwnSignal answerOwnSignal;

    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private OfficialClock clock;

    private SignalKind kind;
    private long subject;
    private String seen;
    private String words;
    private String paper;
    private LocalDate on;

    @PostConstruct
    void find() {
        kind = SignalKind.of(Doing.asked("kind", "")).orElse(null);
        subject = Doing.number("subject");
        on = clock.today();
    }

    /** Null when there is no such signal any more. */
    public MemberSignals.Card getCard() {
        return card(page.getSignals());
    }

    public MemberSignals.Card getOwn() {
        return card(page.getOwn());
    }

    private MemberSignals.Card card(MemberSignals of) {
        return of == null
                ? null
                : of.cards().stream()
                        .filter(c -> c.row().kind() == kind && c.row().subjectId() == subject)
                        .filter(c -> c.row().answerable())
                        .findFirst()
                        .orElse(null);
    }

    public String save() {
        long member = Doing.number("id");
        return sent(doing.run(
                "signals.done.answered",
                "/signals/member.xhtml?id=" + member + "&year=" + page.getYear(),
                () -> answerSignal.answer(access.scope("signal.keep"), member, target(), on, words, paper)));
    }

    public String send() {
        return sent(doing.run(
                "signals.done.sent",
                "/my/signals.xhtml?year=" + page.getYear(),
                () -> answerOwnSignal.answer(access.scope("own.signals"), target(), words)));
    }

    private SignalTarget target() {
        return new SignalTarget(kind == null ? SignalKind.UNEXCUSED : kind, subject, seen);
    }

    private String sent(String address) {
        if (doing.isStale()) {
            seen = null;
        }
        return address;
    }

    public String getKind() {
        return kind == null ? "" : kind.code();
    }

    public long getSubject() {
        return subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** Travels with the form: the evidence that was on the page. */
    public String getSeen() {
        MemberSignals.Card card = seen != null ? null : Doing.number("id") == 0 ? getOwn() : getCard();
        return card == null ? seen : card.row().seen();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
