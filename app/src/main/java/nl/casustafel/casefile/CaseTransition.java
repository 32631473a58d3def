package nl.casustafel.casefile;

import static nl.casustafel.casefile.CasePhase.ADMITTED;
import static nl.casustafel.casefile.CasePhase.CLOSED;
import static nl.casustafel.casefile.CasePhase.IN_ANALYSIS;
import static nl.casustafel.casefile.CasePhase.IN_EVALUATION;
import static nl.casustafel.casefile.CasePhase.IN_EXECUTION;
import static nl.casustafel.casefile.CasePhase.PLAN_IN_PREPARATION;
import static nl.casustafel.casefile.CasePhase.SCALING_DOWN_PROPOSED;
import static nl.casustafel.casefile.CasePhase.TRANSFERRED;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.PersonId;

/// The allowed changes of phase of a case, by their id in the process (law 1.5). Who may and what must be
/// true is guarded by the use case of each; this is the map they walk on. Shielding (T-C8) is done by the
/// gate as soon as a case is closed, and destruction (T-C9) leaves no phase behind, so neither is here.
/// What is over begins again only with a new signal and a new weighing.
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.of, which never change
public enum CaseTransition {
    ADMIT("T-C1", Set.of(), Set.of(ADMITTED)),
    /// Decided before this program; it comes in as far as it is (DEC-14).
    TAKE_OVER("DEC-14", Set.of(), Running.PHASES),
    BEGIN_ANALYSIS("T-C2", Set.of(ADMITTED), Set.of(IN_ANALYSIS)),
    FIND_NECESSARY("T-C3", Set.of(IN_ANALYSIS), Set.of(PLAN_IN_PREPARATION)),
    /// The analysis gave no further indications, so that it is destroyed at once (Bpga art. 16(a)).
    FIND_NOTHING("T-C3x", Set.of(IN_ANALYSIS), Set.of(CLOSED)),
    /// The first version of a plan, and each that takes its place.
    AGREE_PLAN("T-C4", Set.of(PLAN_IN_PREPARATION, IN_EXECUTION, IN_EVALUATION), Set.of(IN_EXECUTION)),
    EVALUATE("T-C5", Set.of(IN_EXECUTION), Set.of(IN_EVALUATION)),
    /// The evaluation is over, and processing is still needed.
    GO_ON("T-C5", Set.of(IN_EVALUATION), Set.of(IN_EXECUTION)),
    PROPOSE_END("T-C6", Running.PHASES, Set.of(SCALING_DOWN_PROPOSED)),
    /// The proposal is taken back, to where the case was.
    WITHDRAW_PROPOSAL("T-C6", Set.of(SCALING_DOWN_PROPOSED), Running.PHASES),
    CLOSE("T-C7", Set.of(SCALING_DOWN_PROPOSED), Set.of(CLOSED)),
    HAND_TO_OTHERS("T-C10", Running.PHASES, Set.of(TRANSFERRED));

    private final String id;
    private final Set<CasePhase> from;
    private final Set<CasePhase> to;

    CaseTransition(String id, Set<CasePhase> from, Set<CasePhase> to) {
        this.id = id;
        this.from = from;
        this.to = to;
    }

    /// Those in which people work on a case.
    private static final class Running {
        static final Set<CasePhase> PHASES =
                Set.of(ADMITTED, IN_ANALYSIS, PLAN_IN_PREPARATION, IN_EXECUTION, IN_EVALUATION);
    }

    /// The id in the process, e.g. `T-C3x`; also the code in the log where it was refused.
    public String id() {
        return id;
    }

    public boolean startsFrom(CasePhase phase) {
        return from.contains(phase);
    }

    public boolean leadsTo(CasePhase phase) {
        return to.contains(phase);
    }

    /// The step with which a case begins here.
    CaseStep first(CasePhase phase, Instant at, PersonId person) {
        if (!from.isEmpty() || !leadsTo(phase)) {
            throw new IllegalStateException(this + " begins nothing in " + phase);
        }
        return new CaseStep(this, Optional.empty(), phase, at, person, CaseStep.Words.NONE);
    }

    /// Where it leads, for those with one end.
    CasePhase end() {
        if (to.size() != 1) {
            throw new IllegalStateException(this + " has several ends");
        }
        return to.iterator().next();
    }
}
