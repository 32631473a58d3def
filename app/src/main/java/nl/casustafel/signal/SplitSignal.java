package nl.casustafel.signal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.person.Subjects;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Makes another signal of a report that is about several people: about one of them, with those facts
/// that are about that one too (DEC-13). Each is weighed and ended by itself from then on. The words of
/// the mail and its files stay with the report; who reported is known to both, because both are
/// answered.
public final class SplitSignal {
    private final Transactor transactor;
    private final Signals signals;
    private final Subjects subjects;
    private final TeamReads team;
    private final MoveSignal move;
    private final CaseClock clock;

    /// What becomes a signal of its own.
    /// @param about named or not ("jongen uit 3B")
    /// @param facts of the report that are copied
    public record Part(Subject about, Optional<Municipality.Key> municipality, Set<Fact.Key> facts)
            implements PersonalData {
        public Part {
            facts = Set.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Part[]";
        }
    }

    public SplitSignal(
            Transactor transactor,
            Signals signals,
            Subjects subjects,
            TeamReads team,
            MoveSignal move,
            CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.subjects = subjects;
        this.team = team;
        this.move = move;
        this.clock = clock;
    }

    /// The signal that was made; the report itself is not changed.
    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id, Part part) {
        return transactor.write(
                actor,
                Purpose.REGISTER_SIGNAL,
                tx -> signals.sought(tx, actor, id).then(found -> split(tx, actor, found.value(), part)));
    }

    private Outcome<Signal, SignalRefusal> split(Tx tx, Actor actor, Signal report, Part part) {
        Optional<ReportSource> source = signals.source(tx, actor, report.id());
        if (!SignalDuties.takesIn(actor) || source.isEmpty()) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        if (report.kind() == SignalKind.ADVICE_REQUEST) {
            return Outcome.refused(Rule.ADVICE_HOLDS_NO_PERSON);
        }
        if (!report.state().amendable()) {
            return Outcome.refused(new Fixed(report.state()));
        }
        List<Fact> facts = signals.facts(tx, report.id()).stream()
                .filter(fact -> part.facts().contains(fact.id()))
                .toList();
        if (facts.isEmpty()) {
            return Outcome.refused(Rule.NOTHING_TO_SPLIT);
        }
        subjects.add(tx, part.about());
        Signal made = made(tx, report, part);
        signals.add(tx, made, source.orElseThrow().withoutMailText());
        signals.splitFrom(tx, made.id(), report.id());
        signals.addStep(
                tx,
                made.id(),
                new SignalStep(Optional.empty(), made.state(), made.stateSince(), actor.person(), StepReason.none()));
        facts.forEach(fact -> signals.addCopy(tx, made.id(), fact.copied(), fact.id()));
        tx.audit(SignalAction.SIGNAL_SPLIT, report.id());
        tx.audit(SignalAction.SIGNAL_RECORDED, made.id());
        tx.emit(new SignalChanged(report.id()));
        return begun(tx, actor, report, made);
    }

    private Signal made(Tx tx, Signal report, Part part) {
        Instant now = clock.now();
        return new Signal(
                SignalId.fresh(),
                signals.nextNumber(
                        tx, clock.today().getYear(), team.settings(tx).storeLetter()),
                SignalKind.REPORT,
                SignalTransition.RECORD.end(),
                now,
                report.receipt(),
                part.municipality(),
                Optional.of(part.about().id()),
                Optional.empty(),
                report.urgent());
    }

    /// What was being tested goes on being tested.
    private Outcome<Signal, SignalRefusal> begun(Tx tx, Actor actor, Signal report, Signal made) {
        tx.emit(new SignalChanged(made.id()));
        return report.state() == SignalState.IN_TESTING
                ? move.step(tx, actor, new Versioned<>(made, 1), SignalTransition.BEGIN_TESTING, StepReason.none())
                        .map(Versioned::value)
                : Outcome.done(made);
    }
}
