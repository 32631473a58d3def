package nl.casustafel.identity;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.casustafel.identity.IdentityRefusal.Rule;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TwoReports;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-1, DEC-5: a new signal is joined to who was recognised, together with its taking in or not at all.
class RecogniseSubjectTest {
    private final TestVault vault = new TestVault();
    private final TwoReports two = new TwoReports(vault);
    private final RecogniseSubject recognise = new RecogniseSubject(vault.transactor(), two.signals.joinPersons());

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theNewSignalAndTheEarlierOneAreAboutOnePerson_W_A3() {
        Signal first = two.first();
        Signal second = done(recorded(two.holder(), Optional.of(first.subject().orElseThrow())));
        assertEquals(
                List.of(first.id()),
                two.person(two.holder(), second).others().stream()
                        .flatMap(face -> face.signals().stream())
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void whoMayNotBeSeenIsNotJoinedAndNothingIsRecorded_DEC_5() {
        Signal hidden = two.about(two.other(), two.team.zeedijk, TwoReports.called("Youssef", Optional.empty()));
        assertEquals(
                Outcome.refused(Rule.NOT_FOUND),
                recorded(two.holder(), Optional.of(hidden.subject().orElseThrow())));
        assertEquals(List.of(), vault.read(tx -> two.signals.reads.list(tx, two.holder(), SignalFilter.all())));
    }

    @Test
    void nobodyIsJoinedWhereNobodyWasRecognised() {
        two.first();
        Signal second = done(recorded(two.holder(), Optional.empty()));
        assertEquals(List.of(), two.person(two.holder(), second).others());
    }

    private Outcome<Signal, Refusal> recorded(Actor actor, Optional<SubjectId> known) {
        Subject subject = TwoReports.called("Joesoef al-Chattabi", Optional.empty());
        SignalEntry entry = two.entry(two.team.duinrode, subject);
        return recognise.handle(
                actor, tx -> within(tx, actor, entry), known.map(id -> new Recognised(id, TwoReports.REASON)));
    }

    private Outcome<Signal, Refusal> within(Tx tx, Actor actor, SignalEntry entry) {
        return switch (two.signals.record.within(
                tx, actor, entry, List.of(SignalMother.fact()), SignalMother.source())) {
            case Outcome.Done<Signal, SignalRefusal>(Signal signal) -> Outcome.done(signal);
            case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) -> Outcome.refused(refusal);
        };
    }
}
