package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.closing.AnswerExit;
import nl.casustafel.closing.CloseCase;
import nl.casustafel.closing.DoTask;
import nl.casustafel.closing.JudgeNecessity;
import nl.casustafel.closing.NoteConsent;
import nl.casustafel.closing.OwedAfterwards;
import nl.casustafel.closing.ProposeEnd;
import nl.casustafel.closing.TransferCase;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.team.SignatureProof;

/// Cases tested and ended, through the use cases.
public final class ClosingMother {
    public static final LongText WHY = LongText.of("Het gaat al een half jaar goed.");

    public final WeighingMother table;
    public final JooqReviews reviews;
    public final JooqEndings endings = new JooqEndings();
    public final JooqActions actions = new JooqActions();
    public final Frameworks frameworks;
    public final OwedAfterwards closings;
    public final JudgeNecessity necessity;
    public final AnswerExit exit;
    public final ProposeEnd propose;
    public final CloseCase close;
    public final NoteConsent consent;
    public final TransferCase transfer;
    public final DoTask task;

    public ClosingMother(WeighingMother table) {
        this.table = table;
        var door = table.vault.transactor();
        var clock = table.vault.clock;
        var team = table.team.team;
        frameworks = HeldFrameworks.only(table.rating.framework);
        closings = new OwedAfterwards(table.life.closings, endings);
        reviews = new JooqReviews(clock, team);
        necessity = new JudgeNecessity(door, reviews, table.proceed, clock);
        exit = new AnswerExit(door, table.cases, endings, frameworks, team, clock);
        propose = new ProposeEnd(door, table.cases, table.proceed, endings, frameworks);
        CloseCase.Store store = new CloseCase.Store(table.cases, closings, table.life.people, actions, endings);
        close = new CloseCase(door, store, table.proceed, team, frameworks, clock);
        consent = new NoteConsent(door, table.cases, endings, clock);
        transfer = new TransferCase(door, store, table.grounds, table.proceed, team, clock);
        task = new DoTask(door, endings, clock);
    }

    public Actor holder() {
        return table.recorder();
    }

    public List<CheckItem> questions() {
        return table.vault.read(frameworks::newest).checklists().exit();
    }

    public void answer(CaseId id, CheckItem item, CheckAnswer answer) {
        done(exit.answer(
                holder(), id, new AnswerExit.Given(item.code(), answer, Optional.of(LongText.of("Zie het verslag.")))));
    }

    /// Every question with yes.
    public void answered(CaseId id) {
        questions().forEach(item -> answer(id, item, CheckAnswer.YES));
    }

    public void proposed(CaseId id) {
        answered(id);
        done(propose.handle(holder(), id, WHY));
    }

    /// Police and prosecution.
    public List<SignatureProof> two() {
        return List.of(WeighingMother.signature(table.team.police), WeighingMother.signature(table.team.prosecution));
    }

    /// Kept for a year with a reason, and looked back on after half a year and after a year.
    public CloseCase.Wish wish(ClosingReason reason) {
        LocalDate today = table.vault.clock.today();
        return new CloseCase.Wish(
                reason,
                WHY,
                new CaseClosing.Kept(today.plusYears(1), Optional.of(LongText.of("Tot het tweede terugkijkmoment."))),
                Optional.of(new CaseClosing.Aftercare(
                        Optional.of(today.plusMonths(6)),
                        Optional.of(today.plusMonths(12)),
                        LongText.of("Bel de school."))),
                two());
    }

    public void closed(CaseId id) {
        proposed(id);
        done(close.handle(holder(), id, wish(ClosingReason.GOAL_REACHED)));
    }
}
