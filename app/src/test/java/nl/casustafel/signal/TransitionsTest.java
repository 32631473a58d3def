package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.NoWay;
import nl.casustafel.testkit.PreSelection;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every transition from every state, over a real store: T-S0, T-S1, T-S2, T-S3, T-S3x, T-S4, T-S5,
/// T-S5b, T-S6, T-S7, T-S8, T-S8b, T-S10 (1.4, DEC-12). Where there is no way, the sentence names the
/// transition and nothing changed.
class TransitionsTest {
    private final Texts dutch = Texts.strict(Language.NL);
    private TestVault vault;
    private SignalMother some;
    private TeamMother team;
    private Actor receiver;

    @BeforeEach
    void open() {
        vault = new TestVault();
        team = new TeamMother(vault);
        some = new SignalMother(vault, team);
        receiver = some.receiver();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @ParameterizedTest
    @EnumSource
    void leadsOnFromItsOwnStatesAndIsRefusedWithItsIdFromAllOthers(SignalTransition way) {
        Signal signal = some.received();
        for (SignalState from : SignalState.values()) {
            for (SignalState to : SignalState.values()) {
                if (way.leadsTo(to)) {
                    standing(signal.id(), from);
                    Outcome<Signal, SignalRefusal> outcome = walked(signal.id(), way, to);
                    if (way.startsFrom(from)) {
                        assertEquals(to, done(outcome).state(), way + " from " + from);
                        assertEquals(to, stateOf(signal.id()));
                    } else {
                        assertNoWay(way, from, outcome, signal.id());
                    }
                }
            }
        }
    }

    /// The acts as screens call them, in states their transition does not start from.
    @ParameterizedTest
    @EnumSource
    void theActItselfIsRefusedWhereItHasNoWay(SignalTransition way) {
        for (SignalState from : SignalState.values()) {
            if (!way.startsFrom(from)) {
                Signal signal = standing(fresh(way), from);
                Optional<Outcome<Signal, SignalRefusal>> outcome = acted(way, signal);
                outcome.ifPresent(answer -> {
                    SignalRefusal refusal = refusal(answer, way + " from " + from);
                    assertEquals(way.id(), refusal.logCode(), way + " from " + from);
                    assertTrue(dutch.of(refusal).endsWith("(" + way.id() + ")"), dutch.of(refusal));
                    assertEquals(from, stateOf(signal.id()));
                    assertEquals(way.id(), lastRefused());
                });
            }
        }
    }

    /// Empty where the state has an act of its own under the same door, or where no screen calls it.
    private Optional<Outcome<Signal, SignalRefusal>> acted(SignalTransition way, Signal signal) {
        SignalId id = signal.id();
        LongText text = LongText.of("Past bij het wijkteam.");
        return switch (way) {
            case BEGIN_TESTING ->
                signal.state().takesFacts() && signal.state() != SignalState.CONCEPT
                        ? Optional.empty()
                        : Optional.of(some.testFacts.handle(receiver, id, Map.of()));
            case PUT_ON_AGENDA ->
                signal.state() == SignalState.DEFERRED
                        ? Optional.empty()
                        : Optional.of(some.putOnAgenda.handle(receiver, id));
            case PRE_SORT -> {
                new PreSelection(vault, team).allow();
                yield Optional.of(some.preSort.handle(
                        receiver, id, PreSortReason.TO_CARE, text, WeighingMother.signature(team.mayor)));
            }
            case ANSWER ->
                signal.state() == SignalState.WITHDRAWN
                        ? Optional.empty()
                        : Optional.of(some.answer.handle(receiver, id, AnswerKind.CLOSING, some.phoned()));
            case ADVISE -> Optional.of(some.advise.handle(receiver, id, some.phoned()));
            case CLOSE -> Optional.of(some.close.handle(receiver, id));
            case WITHDRAW -> Optional.of(some.withdraw.handle(receiver, id, text));
            case BEGIN_WEIGHING, DEFER, WEIGH, LAY_BEFORE_TRIANGLE, RATIFY, SEND_BACK ->
                Optional.of(ofTheWeighing(id, way));
            case HAND_IN, RECORD, BACK_ON_AGENDA, PULL_TO_TABLE -> Optional.empty();
        };
    }

    private SignalId fresh(SignalTransition way) {
        return way == SignalTransition.ADVISE
                ? done(some.record.handle(receiver, some.adviceRequest(), List.of(), SignalMother.source()))
                        .id()
                : some.received().id();
    }

    private void assertNoWay(
            SignalTransition way, SignalState from, Outcome<Signal, SignalRefusal> outcome, SignalId id) {
        SignalRefusal refusal = refusal(outcome, way + " from " + from);
        assertEquals(new NoWay(way, from), refusal);
        assertTrue(dutch.of(refusal).contains("'" + dutch.code(from) + "'"), dutch.of(refusal));
        assertTrue(dutch.of(refusal).endsWith("(" + way.id() + ")"), dutch.of(refusal));
        assertEquals(from, stateOf(id));
        assertEquals(way.id(), lastRefused());
    }

    /// What the last line of the log says was refused.
    private String lastRefused() {
        String result =
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().result().value();
        assertTrue(!result.equals("DONE"), "was done");
        return result;
    }

    private Outcome<Signal, SignalRefusal> walked(SignalId id, SignalTransition way, SignalState to) {
        return vault.transactor()
                .write(
                        receiver,
                        Purpose.TEST_SIGNAL,
                        tx -> some.signals
                                .sought(tx, receiver, id)
                                .then(found -> some.move.step(tx, receiver, found, way, to, StepReason.none()))
                                .map(Versioned::value));
    }

    private Outcome<Signal, SignalRefusal> ofTheWeighing(SignalId id, SignalTransition way) {
        return vault.transactor()
                .write(
                        receiver,
                        Purpose.WEIGH_SIGNAL,
                        tx -> some.move.within(tx, receiver, id, way, StepReason.none()));
    }

    /// Puts it in a state without walking there.
    private Signal standing(SignalId id, SignalState state) {
        return done(vault.transactor()
                .<Signal, SignalRefusal>write(
                        receiver,
                        Purpose.TEST_SIGNAL,
                        tx -> some.signals.sought(tx, receiver, id).map(found -> {
                            Signal there = found.value().in(state, vault.clock.now());
                            assertTrue(some.signals.change(tx, there, found.version()));
                            tx.audit(SignalAction.SIGNAL_MOVED, id);
                            return there;
                        })));
    }

    private SignalState stateOf(SignalId id) {
        return vault.read(tx -> some.signals.find(tx, receiver, id))
                .orElseThrow()
                .value()
                .state();
    }

    private static SignalRefusal refusal(Outcome<Signal, SignalRefusal> outcome, String what) {
        return switch (outcome) {
            case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) -> refusal;
            case Outcome.Done<Signal, SignalRefusal> _ -> throw new AssertionError(what + " was done");
        };
    }
}
