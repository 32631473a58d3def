package nl.casustafel.dossier;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.DossierRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Puts a fact of a case right (W-D8, WPGA art. 10, Bpga art. 8). Nothing is rewritten: what is right is
/// added and names what it stands in the place of. What was wrong loses its words, because wrong data must
/// not linger; what was right once stays beside it. Whoever brought it and whoever has had it so far are to
/// be told, each by a task of its own.
public final class PutFactRight {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseFacts facts;
    private final ProceedCase proceed;
    private final BringFact bring;
    private final BringRules rules;
    private final CaseClock clock;

    /// @param right what is right; may be missing only of what was wrong
    public record Wish(Correction how, Optional<NewCaseFact> right) implements PersonalData {
        @Override
        public String toString() {
            return "Wish[" + how + "]";
        }
    }

    public PutFactRight(
            Transactor transactor,
            CaseFiles cases,
            CaseFacts facts,
            ProceedCase proceed,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.facts = facts;
        this.proceed = proceed;
        this.bring = new BringFact(transactor, cases, facts, proceed, team, clock);
        this.rules = new BringRules(team);
        this.clock = clock;
    }

    /// Whom to tell.
    public Outcome<List<CorrectionNotice>, DossierRefusal> handle(Actor actor, CaseId id, Fact.Key wrong, Wish wish) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id, wrong, wish));
    }

    public Outcome<List<CorrectionNotice>, DossierRefusal> within(
            Tx tx, Actor actor, CaseId id, Fact.Key wrong, Wish wish) {
        return cases.find(tx, actor, id)
                .map(Versioned::value)
                .flatMap(caseFile -> facts.find(tx, id, wrong).map(fact -> right(tx, actor, caseFile, fact, wish)))
                .orElse(Outcome.refused(Plain.UNKNOWN));
    }

    private Outcome<List<CorrectionNotice>, DossierRefusal> right(
            Tx tx, Actor actor, CaseFile caseFile, CaseFact fact, Wish wish) {
        Optional<DossierRefusal> objection =
                rules.against(tx, actor, caseFile, fact.bringer()).or(() -> against(fact, wish));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return added(tx, actor, fact, wish).then(_ -> {
            List<CorrectionNotice> owed = facts.recipients(tx, fact).stream()
                    .map(to -> CorrectionNotice.owed(fact, to))
                    .toList();
            facts.correct(tx, fact.id(), new CaseFact.Corrected(wish.how(), clock.now()));
            owed.forEach(notice -> facts.owe(tx, notice));
            tx.audit(
                    DossierAction.CASE_FACT_CORRECTED,
                    fact.caseFile(),
                    wish.how().name());
            tx.emit(new DossierChanged(fact.caseFile()));
            return Outcome.done(owed);
        });
    }

    private Outcome<CaseId, DossierRefusal> added(Tx tx, Actor actor, CaseFact fact, Wish wish) {
        return wish.right()
                .map(right -> bring.brought(tx, actor, fact.caseFile(), right, Optional.of(fact.id()))
                        .map(_ -> fact.caseFile()))
                .orElseGet(() -> DossierRefusal.ofCase(proceed.within(tx, actor, fact.caseFile())));
    }

    private static Optional<DossierRefusal> against(CaseFact fact, Wish wish) {
        if (fact.correction().isPresent()) {
            return Optional.of(Plain.ALREADY_CORRECTED);
        }
        if (fact.telling().words().isEmpty()) {
            return Optional.of(Plain.NOTHING_KEPT);
        }
        return wish.how() == Correction.OUTDATED && wish.right().isEmpty()
                ? Optional.of(Plain.NOTHING_BESIDE)
                : Optional.empty();
    }
}
