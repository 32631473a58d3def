package nl.casustafel.closing;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePeople;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// T-C7: the participants end a case that was proposed for it. Nothing is left undone without a word,
/// everybody who had data is on a list to be told, somebody looks back or it is said why not, and what is
/// kept is kept as short as can be. From then on nobody who took part sees it (T-C8, W-E3).
public final class CloseCase {
    private final Transactor transactor;
    private final Store store;
    private final ProceedCase proceed;
    private final Signing signing;
    private final ExitRule exit;
    private final CaseClock clock;

    /// What it reads and writes.
    /// @param closings those that leave tasks behind
    public record Store(
            CaseFiles cases, CaseClosings closings, CasePeople people, ActionReads actions, Endings endings) {}

    /// What was decided.
    public record Wish(
            ClosingReason reason,
            LongText words,
            CaseClosing.Kept kept,
            Optional<CaseClosing.Aftercare> aftercare,
            List<SignatureProof> signed)
            implements PersonalData {
        public Wish {
            signed = List.copyOf(signed);
        }

        @Override
        public String toString() {
            return "Wish[" + reason + "]";
        }
    }

    public CloseCase(
            Transactor transactor,
            Store store,
            ProceedCase proceed,
            TeamReads team,
            Frameworks frameworks,
            CaseClock clock) {
        this.transactor = transactor;
        this.store = store;
        this.proceed = proceed;
        this.signing = new Signing(team, store.people());
        this.exit = new ExitRule(store.endings(), frameworks);
        this.clock = clock;
    }

    public Outcome<CaseId, ClosingRefusal> handle(Actor actor, CaseId id, Wish wish) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(ClosingRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            Optional<CaseFile> found = store.cases().find(tx, actor, id).map(Versioned::value);
            Optional<ClosingRefusal> objection = found.flatMap(caseFile -> against(tx, actor, caseFile, wish));
            return objection
                    .<Outcome<CaseId, ClosingRefusal>>map(Outcome::refused)
                    .orElseGet(() -> ClosingRefusal.ofCase(proceed.within(
                                    tx, actor, id, CaseTransition.CLOSE, CaseStep.Words.because(wish.words())))
                            .map(_ -> closed(tx, actor, found.orElseThrow(), wish)));
        });
    }

    /// In the wrong phase the case itself says so.
    private Optional<ClosingRefusal> against(Tx tx, Actor actor, CaseFile caseFile, Wish wish) {
        if (!CaseTransition.CLOSE.startsFrom(caseFile.phase())) {
            return Optional.empty();
        }
        return exit.against(tx, caseFile.id())
                .or(() -> ClosingRefusal.leftOver(store.actions().of(tx, actor, caseFile.id())))
                .or(() -> KeptTerm.against(caseFile, wish.reason(), wish.kept(), clock.today()))
                .or(() -> lookingBack(wish))
                .or(() -> signing.against(tx, caseFile, wish.signed()));
    }

    private Optional<ClosingRefusal> lookingBack(Wish wish) {
        return wish.aftercare().isEmpty() && !wish.reason().destroysAtOnce()
                ? Optional.of(ClosingRefusal.Plain.AFTERCARE_OPEN)
                : KeptTerm.against(wish.aftercare(), wish.kept(), clock.today());
    }

    private CaseId closed(Tx tx, Actor actor, CaseFile caseFile, Wish wish) {
        store.closings()
                .add(
                        tx,
                        new CaseClosing(
                                caseFile.id(),
                                clock.today(),
                                actor.person(),
                                wish.reason(),
                                wish.words(),
                                wish.kept(),
                                wish.aftercare()));
        signing.keep(tx, caseFile, wish.signed(), clock.now());
        tx.audit(ClosingAction.CASE_CLOSED, caseFile.id(), wish.reason().name());
        tx.emit(new ClosingChanged(caseFile.id()));
        return caseFile.id();
    }
}
