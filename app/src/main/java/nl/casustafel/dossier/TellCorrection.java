package nl.casustafel.dossier;

import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.DossierRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ticks that somebody was told of a correction (W-D8, Bpga art. 8). For whoever sees the case. Telling is
/// no work on the case: its retention goes on (DEC-16).
public final class TellCorrection {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseFacts facts;
    private final CaseClock clock;

    public TellCorrection(Transactor transactor, CaseFiles cases, CaseFacts facts, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.facts = facts;
        this.clock = clock;
    }

    public Outcome<CorrectionNotice.Key, DossierRefusal> handle(Actor actor, CaseId id, CorrectionNotice.Key notice) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> cases.find(tx, actor, id)
                        .flatMap(_ -> facts.notice(tx, id, notice))
                        .map(found -> told(tx, actor, found))
                        .orElse(Outcome.refused(Plain.UNKNOWN)));
    }

    private Outcome<CorrectionNotice.Key, DossierRefusal> told(Tx tx, Actor actor, CorrectionNotice notice) {
        if (notice.told().isPresent()) {
            return Outcome.refused(Plain.ALREADY_TOLD);
        }
        facts.told(tx, notice.id(), new Fact.Entry(actor.person(), clock.now()));
        tx.audit(DossierAction.CORRECTION_TOLD, notice.caseFile());
        tx.emit(new DossierChanged(notice.caseFile()));
        return Outcome.done(notice.id());
    }
}
