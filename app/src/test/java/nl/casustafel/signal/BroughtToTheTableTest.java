package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What comes to the table after a signal did: no name of the reporter (W-D7), and nothing that cannot be
/// tested there (W-C2).
class BroughtToTheTableTest {
    private static final NewFact NAMING = new NewFact(
            FactKind.HEARD,
            LongText.of("Mevrouw Zonneveld hoorde hem schelden."),
            Optional.empty(),
            SignalMother.fact().contributor());

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final Actor receiver = some.receiver();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_d7_aFactThatNamesTheReporterIsNotAddedWhereTheTableReadsIt() {
        for (Signal signal : List.of(some.onAgenda(), some.inWeighing(), some.deferred())) {
            assertEquals(
                    Rule.FACT_NAMES_REPORTER, Refused.by("W-D7", some.addFact.handle(receiver, signal.id(), NAMING)));
            done(some.addFact.handle(receiver, signal.id(), SignalMother.fact()));
        }
    }

    /// T-S5b: what stood there before does not come back with it.
    @Test
    void w_d7_whatNamesTheReporterDoesNotComeBackToTheTable() {
        Signal signal = some.received();
        done(some.addFact.handle(receiver, signal.id(), NAMING));
        standing(signal.id(), SignalState.DEFERRED);
        assertEquals(Rule.REPORTER_NAMED, Refused.by("W-D7", some.putOnAgenda.handle(receiver, signal.id())));
    }

    /// The notifying participant says there what he checked, and the coordinator writes it down.
    @Test
    void w_c2_whatCameUpAtTheTableIsTestedThere() {
        MeetingMother meetings = new MeetingMother(vault, team, some);
        Signal signal = some.tested();
        done(meetings.putSignal.handle(receiver, meetings.meeting(), signal.id(), 20));
        Actor coordinator = TeamMother.as(team.coordinator);
        Fact later = done(some.addFact.handle(coordinator, signal.id(), SignalMother.fact()));
        done(some.testFacts.handle(coordinator, signal.id(), Map.of(later.id(), TestState.CHECKED)));
        assertEquals(
                List.of(TestState.CHECKED, TestState.CHECKED),
                vault.read(tx -> some.signals.facts(tx, signal.id())).stream()
                        .map(Fact::tested)
                        .toList());
    }

    private void standing(SignalId id, SignalState state) {
        vault.transactor().write(receiver, Purpose.TEST_SIGNAL, tx -> {
            Versioned<Signal> now = some.signals.find(tx, receiver, id).orElseThrow();
            some.signals.change(tx, now.value().in(state, vault.clock.now()), now.version());
            tx.audit(SignalAction.SIGNAL_MOVED, id);
            return Outcome.<SignalId, Refusal>done(id);
        });
    }
}
