package nl.casustafel.signal.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.WithdrawSignal;

/// What can be done with a signal from its page, the usual one first. Only chooses the buttons: whether
/// an act is
/// allowed is decided by its use case.
enum SignalAct {
    AGENDA,
    /// Only what is urgent, or was deferred (DEC-6).
    OUTSIDE,
    ADVICE,
    ANSWER,
    CLOSE,
    ADD_FACT,
    AMEND,
    /// The urgent check, again (SP1-SP3).
    URGENT,
    SPLIT,
    PRE_SORT,
    WITHDRAW;

    /// Those that make sense for this actor in the state the signal is in. While another team works on
    /// it that is the answer to the reporter alone (DEC-7).
    static List<SignalAct> possible(SignalPage page, Actor actor) {
        return Stream.of(values())
                .filter(act -> act == ANSWER || page.file().elsewhere().isEmpty())
                .filter(act -> act.makesSense(page, actor))
                .sorted(Comparator.comparing(act -> act == WITHDRAW ? 2 : act == ANSWER && !owed(page) ? 1 : 0))
                .toList();
    }

    /// Whether an answer to the reporter still has to be given.
    private static boolean owed(SignalPage page) {
        return page.file().answers().stream().anyMatch(task -> task.doneOn().isEmpty());
    }

    /// Whether whoever notified is still to be told (W-C9), for which nobody needs the receiver's part.
    private static boolean participantOwed(SignalPage page) {
        return page.file().answers().stream()
                .anyMatch(task ->
                        task.kind() == AnswerKind.PARTICIPANT && task.doneOn().isEmpty());
    }

    /// Also what came in without a fact to test.
    private static boolean leadsToAgenda(SignalFile file) {
        SignalState state = file.signal().state();
        return SignalTransition.PUT_ON_AGENDA.startsFrom(state)
                || SignalTransition.BACK_ON_AGENDA.startsFrom(state)
                || (state == SignalState.RECEIVED && file.facts().isEmpty());
    }

    private boolean makesSense(SignalPage page, Actor actor) {
        SignalFile file = page.file();
        Signal signal = file.signal();
        SignalState state = signal.state();
        boolean report = signal.kind() == SignalKind.REPORT;
        boolean takesIn = actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER);
        boolean atTable = takesIn || actor.has(Role.PROCESS_COORDINATOR);
        return switch (this) {
            case AGENDA -> report && atTable && leadsToAgenda(file);
            case OUTSIDE ->
                report
                        && (actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR))
                        && (signal.urgent().emergency() || file.wasDeferred())
                        && (state == SignalState.ON_AGENDA
                                || SignalTransition.PUT_ON_AGENDA.startsFrom(state)
                                || SignalTransition.BACK_ON_AGENDA.startsFrom(state));
            case ADVICE -> !report && file.receiverPart().isPresent() && SignalTransition.ADVISE.startsFrom(state);
            case ANSWER ->
                (atTable && !signal.receipt().receiver().equals(actor.person()) && participantOwed(page))
                        || (takesIn && file.receiverPart().isPresent() && (owed(page) || !state.ended()));
            case URGENT -> atTable && state.takesFacts();
            case CLOSE -> takesIn && SignalTransition.CLOSE.startsFrom(state);
            case ADD_FACT -> report && atTable && state.takesFacts();
            case AMEND -> takesIn && state.amendable();
            case SPLIT ->
                report
                        && takesIn
                        && file.receiverPart().isPresent()
                        && state.amendable()
                        && !file.facts().isEmpty();
            case PRE_SORT ->
                report
                        && page.mayPreSort()
                        && actor.has(Role.FILE_HOLDER)
                        && SignalTransition.PRE_SORT.startsFrom(state);
            case WITHDRAW -> WithdrawSignal.mayTakeBack(actor, signal) && SignalTransition.WITHDRAW.startsFrom(state);
        };
    }
}
