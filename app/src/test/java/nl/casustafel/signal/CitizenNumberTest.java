package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.person.store.JooqCitizenNumbers;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// W-D9: a citizen service number is noticed, kept masked, and shown in whole only with a line in the log.
class CitizenNumberTest {
    /// Passes the eleven-test and belongs to nobody.
    private static final CitizenNumber NUMBER = new CitizenNumber("111222333");

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);
    private final JooqCitizenNumbers numbers = new JooqCitizenNumbers();
    private final CitizenNumberOfSubject number =
            new CitizenNumberOfSubject(vault.transactor(), signals.signals, numbers);

    @AfterEach
    void close() {
        vault.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "111 222 333", "1112.22.333", "zijn nummer is 111222333."})
    void isNoticedHoweverItIsWritten_W_D9(String text) {
        assertTrue(CitizenNumber.isIn(text));
        assertEquals(
                "x".length(),
                CitizenNumber.struck(text, "x").replaceAll("[^x]", "").length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "06 12345678", "12-03-2026", "1112223339", "", "000000000"})
    void otherDigitsAreLeftAlone_W_D9(String text) {
        assertFalse(CitizenNumber.isIn(text));
        assertInstanceOf(Parsed.Invalid.class, CitizenNumber.parse(text));
    }

    @Test
    void isKeptMaskedAndShownWithALine_W_D9() {
        Signal signal = signals.received();
        done(number.keep(signals.receiver(), signal.id(), Optional.of(NUMBER)));
        assertEquals(Optional.of("•••••• 333"), vault.read(tx -> number.masked(tx, signals.receiver(), signal.id())));
        assertEquals(NUMBER, done(number.show(signals.receiver(), signal.id())));
        assertEquals(
                "CITIZEN_NUMBER_SHOWN",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value());
        done(number.keep(signals.receiver(), signal.id(), Optional.empty()));
        assertEquals(Optional.empty(), vault.read(tx -> number.masked(tx, signals.receiver(), signal.id())));
    }

    @Test
    void whoDidNotTakeItInSeesNone_W_D9() {
        Signal signal = signals.onAgenda();
        done(number.keep(signals.receiver(), signal.id(), Optional.of(NUMBER)));
        var coordinator = TeamMother.as(team.coordinator);
        assertEquals(Optional.empty(), vault.read(tx -> number.masked(tx, coordinator, signal.id())));
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), number.show(coordinator, signal.id()));
        var decider = TeamMother.as(team.police);
        assertTrue(
                vault.read(tx -> signals.signals.find(tx, decider, signal.id())).isPresent(), "on the agenda");
        assertEquals(Optional.empty(), vault.read(tx -> number.masked(tx, decider, signal.id())));
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), number.show(decider, signal.id()));
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), number.keep(decider, signal.id(), Optional.empty()));
        assertEquals(Outcome.refused(Rule.NOT_FOUND), number.show(TeamMother.as(team.otherFileHolder), signal.id()));
    }

    @Test
    void goesWithItsSubject_W_D9() {
        Signal signal = signals.received();
        done(number.keep(signals.receiver(), signal.id(), Optional.of(NUMBER)));
        vault.transactor().write(signals.receiver(), Purpose.REGISTER_SIGNAL, tx -> {
            signals.signals.forgetSubject(tx, signal.subject().orElseThrow());
            signals.subjects.remove(tx, signal.subject().orElseThrow());
            tx.audit(SignalAction.SUBJECT_REMOVED, signal.id());
            return Outcome.<Signal, SignalRefusal>done(signal);
        });
        assertEquals(
                Optional.empty(),
                vault.read(tx -> numbers.find(tx, signal.subject().orElseThrow())));
    }
}
