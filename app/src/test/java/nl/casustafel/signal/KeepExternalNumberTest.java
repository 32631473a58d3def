package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The number of the national system is words to look for, never an identity (DEC-22).
class KeepExternalNumberTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final Actor holder = table.recorder();
    private final KeepExternalNumber keep = new KeepExternalNumber(vault.transactor(), table.signals.signals);
    private final Optional<ExternalNumber> number = Optional.of(new ExternalNumber("GCOS-2026/17"));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_22_isKeptFoundAndNoIdentity() {
        Signal first = table.signals.received();
        Signal second = table.signals.received();
        done(keep.handle(holder, first.id(), number));
        done(keep.handle(holder, second.id(), number));
        List<SignalRow> found = vault.read(tx -> table.signals.reads.find(tx, holder, ShortText.of("gcos-2026"), 10));
        assertEquals(2, found.size());
        assertEquals(number, found.getFirst().external());
        assertEquals(
                number,
                vault.read(tx -> table.signals.reads.again(tx, holder, first.id()))
                        .orElseThrow()
                        .external());
        done(keep.handle(holder, first.id(), Optional.empty()));
        assertEquals(Optional.empty(), vault.read(tx -> table.signals.signals.external(tx, first.id())));
        assertTrue(table.log().contains("EXTERNAL_NUMBER_KEPT DONE"));
    }

    @Test
    void dec_5_isNotForWhoDoesNotSeeTheSignal() {
        Signal signal = table.signals.received();
        assertFalse(keep.handle(TeamMother.as(table.team.otherFileHolder), signal.id(), number)
                .isDone());
        Actor participant = TeamMother.as(table.team.participant);
        assertInstanceOf(Outcome.Refused.class, keep.handle(participant, signal.id(), number));
    }

    @Test
    void dec_22_aCaseBeginsWithTheNumberOfItsSignalAndHasItsOwn() {
        WeighingId weighing = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        SignalId signal = table.weighing(weighing).signal();
        done(keep.handle(holder, signal, number));
        CaseId id = done(table.admit(weighing, table.probation()));
        RunningMother running = new RunningMother(table);
        assertEquals(number, running.read(holder, id).external());
        done(running.number.handle(holder, id, Optional.empty()));
        assertEquals(number, vault.read(tx -> table.signals.signals.external(tx, signal)));
    }

    @Test
    void isOneShortLine() {
        assertEquals(new ExternalNumber("a b"), ExternalNumber.parse("  a\n b ").orThrow());
        assertInstanceOf(Parsed.Invalid.class, ExternalNumber.parse(" "));
        assertInstanceOf(Parsed.Invalid.class, ExternalNumber.parse("9".repeat(ExternalNumber.MAX + 1)));
    }
}
