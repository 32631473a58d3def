package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.kernel.LongText;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.Subject;
import nl.casustafel.retention.Counted;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// W-M: of somebody whose date of birth nobody knows it is asked whether it is a minor.
class SaidMinorTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother mother = new SignalMother(vault, team);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_m_whatWasSaidCountsUntilTheDateOfBirthIsKnown() {
        Subject boy = SignalMother.boy();
        LocalDate today = mother.today();
        assertEquals(Optional.empty(), boy.minor(today));
        assertEquals(Optional.empty(), said(SaidMinor.UNKNOWN).minor(today));
        assertEquals(Optional.of(true), said(SaidMinor.YES).minor(today));
        assertEquals(Optional.of(false), said(SaidMinor.NO).minor(today));
        Subject adult = new Subject(
                boy.id(),
                boy.kind(),
                boy.name(),
                boy.description(),
                Optional.of(today.minusYears(30)),
                boy.residence(),
                Optional.empty(),
                Optional.of(SaidMinor.YES));
        assertEquals(Optional.of(false), adult.minor(today));
    }

    @Test
    void w_m_isKeptWithTheSubjectAndCountedWhenTheSignalIsDestroyed() {
        assertEquals(Set.of(Counted.MINOR), counted(SaidMinor.YES));
        assertEquals(Set.of(Counted.MINOR, Counted.AGE_UNKNOWN), counted(SaidMinor.UNKNOWN));
    }

    private Set<Counted> counted(SaidMinor minor) {
        SignalEntry plain = mother.report();
        SignalEntry entry = new SignalEntry(
                plain.kind(),
                plain.receivedOn(),
                plain.channel(),
                plain.source(),
                plain.municipality(),
                Optional.of(said(minor)),
                plain.interpretation(),
                plain.urgent());
        Signal signal = done(mother.record.handle(mother.receiver(), entry, List.of(), SignalMother.source()));
        Subject kept = vault.read(tx -> mother.reads.again(tx, mother.receiver(), signal.id()))
                .flatMap(SignalFile::subject)
                .orElseThrow();
        assertEquals(Optional.of(minor), kept.saidMinor());
        RetentionMother ending = new RetentionMother(vault, team, mother);
        done(mother.withdraw.handle(mother.receiver(), signal.id(), LongText.of("Dubbel gemeld.")));
        done(mother.answer.handle(mother.receiver(), signal.id(), AnswerKind.CLOSING, mother.phoned()));
        ending.inform(signal.id());
        done(ending.destroy(signal.id()));
        return vault.read(tx -> ending.retention.counters(tx, mother.receiver())).stream()
                .map(counter -> counter.figure().what())
                .filter(what -> what == Counted.MINOR || what == Counted.AGE_UNKNOWN)
                .collect(Collectors.toSet());
    }

    private static Subject said(SaidMinor minor) {
        return SignalMother.boy().said(Optional.of(minor));
    }
}
