package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Proposes a formal measure to the authority that decides on it, and keeps what became of it (W-K1, W-K2,
/// W-K3): never longer than the act allows.
public final class FollowMeasure {
    private final Transactor transactor;
    private final Measures measures;
    private final ProceedCase proceedCase;
    private final CaseClock clock;

    public FollowMeasure(Transactor transactor, Measures measures, ProceedCase proceedCase, CaseClock clock) {
        this.transactor = transactor;
        this.measures = measures;
        this.proceedCase = proceedCase;
        this.clock = clock;
    }

    /// Proposes it: nobody here decides on it (W-K3).
    public Outcome<FormalMeasure, PlanRefusal> propose(Actor actor, CaseId caseFile, MeasureKind kind, LongText why) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!Planning.allowedTo(actor)) {
                return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
            }
            return PlanRefusal.ofCase(proceedCase.within(tx, actor, caseFile)).map(_ -> {
                FormalMeasure measure = new FormalMeasure(
                        FormalMeasure.Key.fresh(),
                        caseFile,
                        kind,
                        why,
                        clock.today(),
                        actor.person(),
                        Optional.empty(),
                        Optional.empty());
                measures.add(tx, measure);
                tx.audit(PlanAction.MEASURE_PROPOSED, measure.id());
                tx.emit(new MeasuresChanged(caseFile));
                return measure;
            });
        });
    }

    /// What the authority decided.
    /// @param endsOn its last day; empty for the longest the act allows
    public record Decided(LocalDate on, LocalDate startsOn, Optional<LocalDate> endsOn) {}

    /// The authority took the measure.
    public Outcome<FormalMeasure, PlanRefusal> decided(
            Actor actor, FormalMeasure.Key id, int version, Decided decided) {
        return followed(actor, id, version, found -> {
            if (found.stateOn(clock.today()) != MeasureState.PROPOSED) {
                return Outcome.refused(PlanRefusal.Plain.MEASURE_DECIDED);
            }
            if (decided.on().isAfter(clock.today())) {
                return Outcome.refused(PlanRefusal.Plain.MEASURE_IN_FUTURE);
            }
            Optional<LocalDate> latest = found.kind().term().map(term -> term.lastDay(decided.startsOn()));
            return within(decided.startsOn(), decided.endsOn(), latest)
                    .map(until ->
                            with(found, new FormalMeasure.Decision(decided.on(), decided.startsOn(), until, 0, false)));
        });
    }

    /// The authority lengthened it.
    /// @param endsOn its new last day; empty for the longest the act allows
    public Outcome<FormalMeasure, PlanRefusal> extended(
            Actor actor, FormalMeasure.Key id, int version, Optional<LocalDate> endsOn) {
        return followed(actor, id, version, found -> {
            FormalMeasure.Decision so = found.decision().orElse(null);
            if (so == null || so.endsOn().isEmpty() || found.ended().isPresent()) {
                return Outcome.refused(PlanRefusal.Plain.MEASURE_NOT_IN_FORCE);
            }
            if (!found.kind().renewable(so.extensions())) {
                return Outcome.refused(PlanRefusal.Plain.MEASURE_NOT_RENEWABLE);
            }
            LocalDate ended = so.endsOn().orElseThrow();
            Optional<LocalDate> latest = found.kind().latestAfter(so.startsOn(), ended);
            return within(ended.plusDays(1), endsOn, latest)
                    .map(until -> with(
                            found,
                            new FormalMeasure.Decision(
                                    so.on(), so.startsOn(), until, so.extensions() + 1, so.appeal())));
        });
    }

    /// Whether an objection or appeal against it is pending.
    public Outcome<FormalMeasure, PlanRefusal> appealed(
            Actor actor, FormalMeasure.Key id, int version, boolean pending) {
        return followed(
                actor,
                id,
                version,
                found -> found.decision()
                        .filter(_ -> found.ended().isEmpty())
                        .<Outcome<FormalMeasure, PlanRefusal>>map(so -> Outcome.done(with(found, so.with(pending))))
                        .orElse(Outcome.refused(PlanRefusal.Plain.MEASURE_NOT_IN_FORCE)));
    }

    /// The authority refused it, or it ended before its time.
    public Outcome<FormalMeasure, PlanRefusal> ended(Actor actor, FormalMeasure.Key id, int version, LongText why) {
        return followed(
                actor,
                id,
                version,
                found -> found.ended().isPresent()
                        ? Outcome.refused(PlanRefusal.Plain.MEASURE_NOT_IN_FORCE)
                        : Outcome.done(new FormalMeasure(
                                found.id(),
                                found.caseFile(),
                                found.kind(),
                                found.why(),
                                found.proposedOn(),
                                found.proposedBy(),
                                found.decision(),
                                Optional.of(new FormalMeasure.Ended(clock.today(), why)))));
    }

    /// The last day, where it fits between the first and the latest the act allows.
    private static Outcome<Optional<LocalDate>, PlanRefusal> within(
            LocalDate first, Optional<LocalDate> wished, Optional<LocalDate> latest) {
        Optional<LocalDate> until = wished.or(() -> latest);
        if (until.filter(day -> day.isBefore(first)).isPresent()) {
            return Outcome.refused(PlanRefusal.Plain.SPAN);
        }
        return latest.filter(longest -> until.orElse(longest).isAfter(longest))
                .<Outcome<Optional<LocalDate>, PlanRefusal>>map(
                        longest -> Outcome.refused(new PlanRefusal.MeasureTooLong(longest)))
                .orElse(Outcome.done(until));
    }

    private static FormalMeasure with(FormalMeasure found, FormalMeasure.Decision decision) {
        return new FormalMeasure(
                found.id(),
                found.caseFile(),
                found.kind(),
                found.why(),
                found.proposedOn(),
                found.proposedBy(),
                Optional.of(decision),
                found.ended());
    }

    private Outcome<FormalMeasure, PlanRefusal> followed(
            Actor actor,
            FormalMeasure.Key id,
            int version,
            Function<FormalMeasure, Outcome<FormalMeasure, PlanRefusal>> what) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            Optional<FormalMeasure> found = measures.find(tx, actor, id).map(Versioned::value);
            if (!Planning.allowedTo(actor) || found.isEmpty()) {
                return Outcome.refused(found.isEmpty() ? PlanRefusal.Plain.UNKNOWN : PlanRefusal.Plain.NOT_YOURS);
            }
            return what.apply(found.get()).then(now -> kept(tx, actor, now, version));
        });
    }

    private Outcome<FormalMeasure, PlanRefusal> kept(Tx tx, Actor actor, FormalMeasure now, int version) {
        if (!measures.follow(tx, now, version)) {
            return Outcome.refused(PlanRefusal.Plain.CHANGED_MEANWHILE);
        }
        return PlanRefusal.ofCase(proceedCase.within(tx, actor, now.caseFile())).map(_ -> {
            tx.audit(PlanAction.MEASURE_FOLLOWED, now.id());
            tx.emit(new MeasuresChanged(now.caseFile()));
            return now;
        });
    }
}
