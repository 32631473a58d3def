package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.identity.Faces;
import nl.casustafel.identity.PersonField;
import nl.casustafel.identity.Together;
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

/// Signals about one person, each written in another way.
public final class TwoReports {
    public static final LocalDate BORN = LocalDate.of(2009, 4, 2);
    public static final LongText REASON = LongText.of("Zelfde geboortedatum en zelfde school.");

    public final TestVault vault;
    public final TeamMother team;
    public final SignalMother signals;

    public TwoReports(TestVault vault) {
        this.vault = vault;
        this.team = new TeamMother(vault);
        this.signals = new SignalMother(vault, team);
    }

    public Actor holder() {
        return signals.receiver();
    }

    public Actor other() {
        return TeamMother.as(team.otherFileHolder);
    }

    public Signal first() {
        return about(holder(), team.duinrode, called("Youssef el Khattabi", Optional.of(BORN)));
    }

    public Signal second() {
        return about(holder(), team.duinrode, called("Joesoef al-Chattabi", Optional.empty()));
    }

    public Signal about(Actor actor, Municipality where, Subject subject) {
        return done(signals.record.handle(
                actor, entry(where, subject), List.of(SignalMother.fact()), SignalMother.source()));
    }

    public SignalEntry entry(Municipality where, Subject subject) {
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

    public static Subject called(String name, Optional<LocalDate> born) {
        return new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                born,
                Optional.empty());
    }

    public Together together(Signal one, Signal other, Map<PersonField, Side> taken) {
        return new Together(
                other.id(), one.subject().orElseThrow(), other.subject().orElseThrow(), taken, REASON);
    }

    public Subject subject(SignalId id) {
        return vault.read(tx -> signals.reads.again(tx, holder(), id))
                .flatMap(SignalFile::subject)
                .orElseThrow();
    }

    public Faces.Person person(Actor actor, Signal of) {
        return vault.read(tx -> signals.faces().person(tx, actor, of.subject().orElseThrow()));
    }
}
