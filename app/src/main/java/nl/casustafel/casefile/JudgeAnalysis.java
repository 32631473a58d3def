package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ends the analysis of a case with the judgement of the participants: interventions are necessary, so that
/// a plan is owed (T-C3, W-E1), where nothing is owed of a minor (W-M3), or there are no further
/// indications, so that nothing is kept (T-C3x).
public final class JudgeAnalysis {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final NoteMinor minors;
    private final CaseClosings closings;
    private final ProceedCase proceed;
    private final CaseClock clock;

    public JudgeAnalysis(
            Transactor transactor,
            CaseFiles cases,
            NoteMinor minors,
            CaseClosings closings,
            ProceedCase proceed,
            CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.minors = minors;
        this.closings = closings;
        this.proceed = proceed;
        this.clock = clock;
    }

    /// @param picture what the participants see together
    /// @param judgement why interventions are necessary for the purpose (WPGA art. 6(1))
    public Outcome<CaseId, CaseRefusal> necessary(Actor actor, CaseId id, LongText picture, LongText judgement) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> !CaseRoles.takesPart(actor)
                        ? Outcome.refused(CaseRefusal.Plain.NO_PART_IN_IT)
                        : minors.owed(tx, actor, id)
                                ? Outcome.refused(CaseRefusal.Plain.MINOR_OPEN)
                                : proceed.within(
                                        tx,
                                        actor,
                                        id,
                                        CaseTransition.FIND_NECESSARY,
                                        new CaseStep.Words(Optional.of(picture), Optional.of(judgement))));
    }

    /// T-C3x: closed and shielded, and due to be destroyed the same day (W-G3, Bpga art. 16(a)). Of a WGS
    /// case that article does not speak.
    public Outcome<CaseId, CaseRefusal> nothingFound(Actor actor, CaseId id, LongText reason) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.takesPart(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NO_PART_IN_IT);
            }
            return cases.find(tx, actor, id)
                            .map(Versioned::value)
                            .filter(found -> found.regime() == Regime.WGS)
                            .isPresent()
                    ? Outcome.refused(CaseRefusal.Plain.NOT_UNDER_WGS)
                    : proceed.within(tx, actor, id, CaseTransition.FIND_NOTHING, CaseStep.Words.because(reason))
                            .map(_ -> closed(tx, actor, id, reason));
        });
    }

    private CaseId closed(Tx tx, Actor actor, CaseId id, LongText reason) {
        closings.add(
                tx,
                new CaseClosing(
                        id,
                        clock.today(),
                        actor.person(),
                        ClosingReason.NO_INDICATIONS,
                        reason,
                        new CaseClosing.Kept(clock.today(), Optional.empty()),
                        Optional.empty()));
        return id;
    }
}
