package nl.casustafel.retention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Id;
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

/// Destroys signals that were not admitted and have come to their end (T-S9, Bpga art. 16), and cases whose
/// term has ended and whose destruction nothing suspends (T-C9, W-G1, WPGA art. 9): one list,
/// signed in place by two people, in one transaction. At the end of a meeting that may be on the laptop of
/// who keeps the agenda (DEC-17); what goes is always what the first who signs may see. What is counted of
/// them is kept (DEC-18), and so are the lines of the log, which name them by id alone.
public final class DestroyDossiers {
    private final Transactor transactor;
    private final WhatIsDue list;
    private final Retention retention;
    private final Features features;
    private final TeamReads team;
    private final CaseClock clock;

    /// What was signed in place: by who may destroy these, and by somebody else (DEC-6).
    public record Confirmation(SignatureProof first, SignatureProof second) {}

    public DestroyDossiers(
            Transactor transactor,
            WhatIsDue list,
            Retention retention,
            Features features,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.list = list;
        this.retention = retention;
        this.features = features;
        this.team = team;
        this.clock = clock;
    }

    /// All of them, or none.
    public Outcome<Destruction, RetentionRefusal> handle(Actor actor, Chosen chosen, Confirmation signed) {
        return transactor.write(
                actor,
                Purpose.DESTROY,
                tx -> against(tx, actor, chosen, signed)
                        .<Outcome<Destruction, RetentionRefusal>>map(Outcome::refused)
                        .orElseGet(() -> begins(team, tx, signed.first())
                                .map(first -> destroy(tx, first, chosen, signed))
                                .orElseGet(() -> Outcome.refused(Rule.NOT_ALLOWED))));
    }

    private Optional<RetentionRefusal> against(Tx tx, Actor actor, Chosen chosen, Confirmation signed) {
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
                        .filter(DestroyDossiers::mayConfirm)
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
                .filter(DestroyDossiers::mayBegin);
    }

    /// Who works at the table and is here.
    public static boolean mayConfirm(TeamPerson person) {
        return person.active()
                && (person.roles().contains(Role.FILE_HOLDER)
                        || person.roles().contains(Role.DECIDER)
                        || person.roles().contains(Role.PROCESS_COORDINATOR));
    }

    private Outcome<Destruction, RetentionRefusal> destroy(Tx tx, Actor actor, Chosen chosen, Confirmation signed) {
        Optional<List<Due>> found = list.of(tx, actor, chosen);
        if (found.isEmpty()) {
            return Outcome.refused(Rule.NOT_DUE);
        }
        for (Due line : found.orElseThrow()) {
            Optional<Obstacle> first = line.obstacles().stream().sorted().findFirst();
            if (first.isPresent()) {
                return Outcome.refused(new Waits(first.orElseThrow(), line.number()));
            }
        }
        Set<UUID> going = features.going(tx, chosen.ids());
        return going.containsAll(chosen.ids())
                ? Outcome.done(gone(tx, found.orElseThrow(), going, signed))
                : Outcome.refused(Rule.ADMITTED);
    }

    private Destruction gone(Tx tx, List<Due> due, Set<UUID> going, Confirmation signed) {
        due.forEach(line -> count(tx, line));
        List<Recall> left = retention.left(tx, going);
        List<Id> lines = due.stream().flatMap(line -> ids(tx, line)).toList();
        int rows = features.destroy(tx, new HashSet<>(going));
        Destruction made = new Destruction(
                Destruction.Key.fresh(),
                clock.now(),
                new Destruction.Confirmed(
                        Destruction.Signed.by(signed.first()), Destruction.Signed.by(signed.second())),
                due.stream()
                        .sorted(Comparator.comparing(Due::number))
                        .map(Due::line)
                        .toList(),
                rows,
                false,
                List.of(),
                left);
        retention.add(tx, made);
        lines.forEach(id -> note(tx, id));
        tx.audit(RetentionAction.DESTRUCTION_CONFIRMED, made.id());
        tx.emit(new RetentionChanged());
        return made;
    }

    private void count(Tx tx, Due line) {
        List<Figure> figures = switch (line) {
            case DueSignal signal -> retention.remember(tx, signal.id()).figures();
            case DueCase caseFile -> retention.remember(tx, caseFile.id());
        };
        figures.forEach(one -> retention.count(tx, one));
    }

    /// A case goes with the signal it came from, which a backup may hold without it.
    private Stream<Id> ids(Tx tx, Due line) {
        return switch (line) {
            case DueSignal signal -> Stream.of(signal.id());
            case DueCase caseFile ->
                Stream.concat(Stream.of(caseFile.id()), retention.origin(tx, caseFile.id()).stream());
        };
    }

    private static void note(Tx tx, Id id) {
        switch (id) {
            case SignalId signal -> {
                tx.audit(RetentionAction.SIGNAL_DESTROYED, signal);
                tx.emit(new SignalChanged(signal));
            }
            case CaseId caseFile -> {
                tx.audit(RetentionAction.CASE_DESTROYED, caseFile);
                tx.emit(new CaseChanged(caseFile));
            }
            default -> throw new IllegalStateException("neither signal nor case");
        }
    }
}
