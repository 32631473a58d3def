package nl.casustafel.retention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.retention.RetentionRefusal.Waits;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Destroys signals that were not admitted and have come to their end (T-S9, Bpga art. 16): one list,
/// signed in place by two people, in one transaction. At the end of a meeting that may be on the laptop of
/// who keeps the agenda (DEC-17); what goes is always what the first who signs may see. What is counted of
/// them is kept (DEC-18), and so are the lines of the log, which name them by id alone.
public final class DestroySignals {
    private final Transactor transactor;
    private final RetentionReads reads;
    private final Retention retention;
    private final Features features;
    private final TeamReads team;
    private final CaseClock clock;

    /// What was signed in place: by who may destroy these, and by somebody else (DEC-6).
    public record Confirmation(SignatureProof first, SignatureProof second) {}

    public DestroySignals(
            Transactor transactor,
            RetentionReads reads,
            Retention retention,
            Features features,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.reads = reads;
        this.retention = retention;
        this.features = features;
        this.team = team;
        this.clock = clock;
    }

    /// All of them, or none.
    public Outcome<Destruction, RetentionRefusal> handle(Actor actor, Set<SignalId> chosen, Confirmation signed) {
        return transactor.write(
                actor,
                Purpose.DESTROY,
                tx -> against(tx, actor, chosen, signed)
                        .<Outcome<Destruction, RetentionRefusal>>map(Outcome::refused)
                        .orElseGet(() -> begins(team, tx, signed.first())
                                .map(first -> destroy(tx, first, chosen, signed))
                                .orElseGet(() -> Outcome.refused(Rule.NOT_ALLOWED))));
    }

    private Optional<RetentionRefusal> against(Tx tx, Actor actor, Set<SignalId> chosen, Confirmation signed) {
        if (!mayBegin(actor) && !mayHost(actor)) {
            return Optional.of(Rule.NOT_ALLOWED);
        }
        if (chosen.isEmpty()) {
            return Optional.of(Rule.NOTHING_CHOSEN);
        }
        if (signed.first().person().equals(signed.second().person())) {
            return Optional.of(Rule.SAME_PERSON);
        }
        return team.person(tx, signed.second().person())
                        .filter(DestroySignals::mayConfirm)
                        .isEmpty()
                ? Optional.of(Rule.SECOND_NOT_ALLOWED)
                : Optional.empty();
    }

    /// Whoever takes in signals: what nobody else sees must have an end too.
    public static boolean mayBegin(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER);
    }

    /// Who keeps the agenda lends the laptop, and begins nothing.
    public static boolean mayHost(Actor actor) {
        return actor.has(Role.PROCESS_COORDINATOR);
    }

    /// Who signed, as who acts; empty for who may not begin.
    static Optional<Actor> begins(TeamReads team, Tx tx, SignatureProof first) {
        return team.person(tx, first.person())
                .filter(TeamPerson::active)
                .map(person -> new Actor(person.id(), person.roles()))
                .filter(DestroySignals::mayBegin);
    }

    /// Who works at the table and is here.
    public static boolean mayConfirm(TeamPerson person) {
        return person.active()
                && (person.roles().contains(Role.FILE_HOLDER)
                        || person.roles().contains(Role.DECIDER)
                        || person.roles().contains(Role.PROCESS_COORDINATOR));
    }

    private Outcome<Destruction, RetentionRefusal> destroy(
            Tx tx, Actor actor, Set<SignalId> chosen, Confirmation signed) {
        Set<DueSignal> due = new LinkedHashSet<>();
        for (SignalId id : chosen) {
            Optional<DueSignal> found = reads.due(tx, actor, id);
            if (found.isEmpty()) {
                return Outcome.refused(Rule.NOT_DUE);
            }
            DueSignal signal = found.orElseThrow();
            Optional<Obstacle> first = signal.obstacles().stream().sorted().findFirst();
            if (first.isPresent()) {
                return Outcome.refused(new Waits(first.orElseThrow(), signal.number()));
            }
            due.add(signal);
        }
        Set<UUID> signals = chosen.stream().map(SignalId::value).collect(Collectors.toSet());
        Set<UUID> going = features.going(tx, signals);
        return going.containsAll(signals) ? Outcome.done(gone(tx, due, going, signed)) : Outcome.refused(Rule.ADMITTED);
    }

    private Destruction gone(Tx tx, Set<DueSignal> due, Set<UUID> going, Confirmation signed) {
        due.forEach(signal -> retention.remember(tx, signal.id()).figures().forEach(one -> retention.count(tx, one)));
        int rows = features.destroy(tx, new HashSet<>(going));
        Destruction made = new Destruction(
                Destruction.Key.fresh(),
                clock.now(),
                new Destruction.Confirmed(
                        Destruction.Signed.by(signed.first()), Destruction.Signed.by(signed.second())),
                due.stream()
                        .map(one -> new Destruction.Line(one.number(), one.kind(), one.state()))
                        .toList(),
                rows,
                false,
                List.of());
        retention.add(tx, made);
        for (DueSignal signal : due) {
            tx.audit(RetentionAction.SIGNAL_DESTROYED, signal.id());
            tx.emit(new SignalChanged(signal.id()));
        }
        tx.audit(RetentionAction.DESTRUCTION_CONFIRMED, made.id());
        tx.emit(new RetentionChanged());
        return made;
    }
}
