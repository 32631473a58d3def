package nl.casustafel.meeting;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.MeetingRefusal.Elsewhere;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.SaveForm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;

/// The one act that ends the work on a signal at the table: form, outcome, case with its plan, actions, and
/// the item itself, together or not at all. The answer to the reporter becomes a task with it (DEC-7), and
/// so does telling whoever notified and was not there (W-C9).
public final class DecideItem {
    /// The row version a concept has when it was just drafted.
    private static final int FIRST_VERSION = 1;

    private final Transactor transactor;
    private final Led led;
    private final Doors doors;
    private final AgreeTasks tasks;
    private final CloseItem closeItem;

    public DecideItem(Transactor transactor, Meetings meetings, Doors doors, CloseItem closeItem) {
        this.transactor = transactor;
        this.led = new Led(meetings);
        this.doors = doors;
        this.tasks = new AgreeTasks(doors.agreeAction());
        this.closeItem = closeItem;
    }

    /// The acts of other features it consists of.
    public record Doors(
            SaveForm saveForm,
            Decide decide,
            AdmitSignal admitSignal,
            DraftPlan draftPlan,
            AgreePlan agreePlan,
            AgreeAction agreeAction,
            TellNotifier tell) {}

    /// What came of it.
    /// @param caseFile present where the signal became a case; not where the driehoek ratifies it first (T-S7)
    public record Decided(
            WeighingId weighing, WeighingOutcome outcome, Optional<CaseId> caseFile, List<ActionId> actions) {
        public Decided {
            actions = List.copyOf(actions);
        }
    }

    public Outcome<Decided, MeetingRefusal> handle(Actor actor, AgendaItem.Key id, ItemDecision decision) {
        return handle(actor, id, decision, Optional.empty());
    }

    /// @param takenBack of a withdrawal: who signed for it (T-S10)
    public Outcome<Decided, MeetingRefusal> handle(
            Actor actor, AgendaItem.Key id, ItemDecision decision, Optional<SignatureProof> takenBack) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> led.busy(tx, actor, id)
                        .then(place -> place.item().weighing().isPresent()
                                        && place.item().topic() instanceof Topic.OfSignal(SignalId signal)
                                ? decide(new Act(tx, actor, place.item(), signal, takenBack), decision)
                                : Outcome.refused(MeetingRefusal.Plain.NOTHING_TO_WEIGH)));
    }

    /// Who decides on which item, in which transaction.
    private record Act(Tx tx, Actor actor, AgendaItem item, SignalId signal, Optional<SignatureProof> takenBack) {
        WeighingId weighing() {
            return item.weighing().orElseThrow();
        }
    }

    private Outcome<Decided, MeetingRefusal> decide(Act act, ItemDecision decision) {
        return Elsewhere.asked(doors.saveForm()
                        .within(act.tx(), act.actor(), act.weighing(), decision.version(), decision.form()))
                .then(version -> outcome(act, decision, version))
                .then(caseFile -> plan(act, decision, caseFile))
                .then(caseFile -> actions(act, decision, caseFile))
                .then(decided -> closeItem
                        .within(act.tx(), act.actor(), act.item().id(), List.of())
                        .map(_ -> {
                            doors.tell().within(act.tx(), act.actor(), act.item(), act.signal(), decision.decision());
                            act.tx()
                                    .audit(
                                            MeetingAction.ITEM_DECIDED,
                                            act.item().id(),
                                            decision.decision().outcome().name());
                            return decided;
                        }));
    }

    private Outcome<Optional<CaseId>, MeetingRefusal> outcome(Act act, ItemDecision decision, int version) {
        return switch (decision.decision()) {
            case Decision.Admitted admitted ->
                Elsewhere.asked(doors.admitSignal()
                        .within(
                                act.tx(),
                                act.actor(),
                                new AdmitSignal.Admission(act.weighing(), version, admitted, decision.participants())));
            case Decision.WithoutCase other ->
                Elsewhere.asked(doors.decide()
                                .within(act.tx(), act.actor(), act.weighing(), version, other, act.takenBack()))
                        .map(_ -> Optional.empty());
        };
    }

    private Outcome<Optional<CaseId>, MeetingRefusal> plan(Act act, ItemDecision decision, Optional<CaseId> caseFile) {
        boolean waits = caseFile.isEmpty() && decision.decision() instanceof Decision.Admitted;
        if (waits && decision.plan().isPresent()) {
            return Elsewhere.asked(Outcome.refused(CaseRefusal.Plain.PLAN_BEFORE_RATIFICATION));
        }
        if (caseFile.isEmpty()
                || decision.plan().isEmpty()
                || !(decision.decision() instanceof Decision.Admitted admitted)) {
            return Outcome.done(caseFile);
        }
        return Elsewhere.asked(doors.admitSignal()
                        .analysedAtOnce(act.tx(), act.actor(), caseFile.orElseThrow(), admitted.reason()))
                .then(_ -> agreed(act, decision, caseFile));
    }

    private Outcome<Optional<CaseId>, MeetingRefusal> agreed(
            Act act, ItemDecision decision, Optional<CaseId> caseFile) {
        return Elsewhere.asked(doors.draftPlan()
                        .within(
                                act.tx(),
                                act.actor(),
                                caseFile.orElseThrow(),
                                DraftPlan.NO_CONCEPT,
                                decision.plan().orElseThrow())
                        .then(version -> doors.agreePlan().within(act.tx(), act.actor(), version, FIRST_VERSION)))
                .map(_ -> caseFile);
    }

    private Outcome<Decided, MeetingRefusal> actions(Act act, ItemDecision decision, Optional<CaseId> caseFile) {
        ActionOrigin origin = caseFile.map(ActionOrigin::of)
                .orElse(ActionOrigin.of(act.signal()))
                .at(act.item().id().value());
        return tasks.agree(act.tx(), act.actor(), origin, decision.actions())
                .map(agreed -> new Decided(act.weighing(), decision.decision().outcome(), caseFile, agreed));
    }
}
