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
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// T-C7: the participants end a case that was proposed for it. Nothing is left undone without a word,
/// everybody who had data is on a list to be told, somebody looks back or it is said why not, and what is
/// kept is kept as short as can be. From then on nobody who took part sees it (T-C8, W-E3).
public final class CloseCase {
    private final Ending ending;
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
        this.ending = new Ending(transactor, store, proceed, team, clock);
        this.exit = new ExitRule(store.endings(), frameworks);
        this.clock = clock;
    }

    public Outcome<CaseId, ClosingRefusal> handle(Actor actor, CaseId id, Wish wish) {
        Ending.How how = new Ending.How(
                CaseTransition.CLOSE, wish.reason(), wish.words(), wish.kept(), wish.aftercare(), wish.signed());
        return ending.end(
                actor,
                id,
                how,
                rule(wish),
                tx -> tx.audit(ClosingAction.CASE_CLOSED, id, wish.reason().name()));
    }

    private Ending.Rule rule(Wish wish) {
        return new Ending.Rule() {
            @Override
            public Optional<ClosingRefusal> first(Tx tx, CaseFile caseFile) {
                return exit.against(tx, caseFile.id());
            }

            @Override
            public Optional<ClosingRefusal> last() {
                return lookingBack(wish);
            }
        };
    }

    private Optional<ClosingRefusal> lookingBack(Wish wish) {
        return wish.aftercare().isEmpty() && !wish.reason().destroysAtOnce()
                ? Optional.of(ClosingRefusal.Plain.AFTERCARE_OPEN)
                : KeptTerm.against(wish.aftercare(), wish.kept(), clock.today());
    }
}
