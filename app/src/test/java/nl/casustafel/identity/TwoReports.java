package nl.casustafel.identity;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;

/// Signals about one person, each written in another way.
final class TwoReports {
    static final LocalDate BORN = LocalDate.of(2009, 4, 2);
    static final LongText REASON = LongText.of("Zelfde geboortedatum en zelfde school.");

    final TestVault vault;
    final TeamMother team;
    final SignalMother signals;

    TwoReports(TestVault vault) {
        this.vault = vault;
        this.team = new TeamMother(vault);
        this.signals = new SignalMother(vault, team);
    }

    Actor holder() {
        return signals.receiver();
    }

    Actor other() {
        return TeamMother.as(team.otherFileHolder);
    }

    Signal first() {
        return about(holder(), team.duinrode, called("Youssef el Khattabi", Optional.of(BORN)));
    }

    Signal second() {
        return about(holder(), team.duinrode, called("Joesoef al-Chattabi", Optional.empty()));
    }

    Signal about(Actor actor, Municipality where, Subject subject) {
        return done(signals.record.handle(actor, entry(where, subject), List.of(SignalMother.fact()), SignalMother.source()));
    }

    SignalEntry entry(Municipality where, Subject subject) {
        SignalEntry report = signals.report();
        return new SignalEntry(
                report.kind(),
                report.receivedOn(),
                report.channel(),
                report.source(),
                Optional.of(where.id()),
                Optional.of(subject),
                report.interpretation(),
                report.urgent());
    }

    static Subject called(String name, Optional<LocalDate> born) {
        return new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                born,
                Optional.empty());
    }

    Together together(Signal one, Signal other, Map<PersonField, Side> taken) {
        return new Together(
                other.id(), one.subject().orElseThrow(), other.subject().orElseThrow(), taken, REASON);
    }

    Subject subject(SignalId id) {
        return vault.read(tx -> signals.reads.again(tx, holder(), id))
                .flatMap(SignalFile::subject)
                .orElseThrow();
    }

    Faces.Person person(Actor actor, Signal of) {
        return vault.read(tx -> signals.faces().person(tx, actor, of.subject().orElseThrow()));
    }
}
