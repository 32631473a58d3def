package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.DossierRefusal.Plain;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Says of a fact that stands which category it is of, how far it can be built on, whether it holds special
/// data, and under which conditions it was brought (W-D1, W-D2, framework 3.2). Its words stay.
public final class LabelFact {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseFacts facts;
    private final ProceedCase proceed;
    private final BringRules rules;
    private final CaseClock clock;

    public LabelFact(
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
        this.rules = new BringRules(team);
        this.clock = clock;
    }

    public Outcome<Fact.Key, DossierRefusal> handle(Actor actor, CaseId id, Fact.Key key, Labels labels) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> cases.find(tx, actor, id)
                        .map(Versioned::value)
                        .flatMap(caseFile ->
                                facts.find(tx, id, key).map(fact -> label(tx, actor, caseFile, fact, labels)))
                        .orElse(Outcome.refused(Plain.UNKNOWN)));
    }

    private Outcome<Fact.Key, DossierRefusal> label(
            Tx tx, Actor actor, CaseFile caseFile, CaseFact fact, Labels labels) {
        Optional<DossierRefusal> objection =
                rules.against(tx, actor, caseFile, fact.bringer()).or(() -> against(fact, labels));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return DossierRefusal.ofCase(proceed.within(tx, actor, fact.caseFile())).map(_ -> {
            facts.label(tx, fact.id(), labels);
            tx.audit(DossierAction.CASE_FACT_LABELLED, fact.caseFile());
            tx.emit(new DossierChanged(fact.caseFile()));
            return fact.id();
        });
    }

    private Optional<DossierRefusal> against(CaseFact fact, Labels labels) {
        if (fact.telling().words().isEmpty()) {
            return Optional.of(Plain.NOTHING_KEPT);
        }
        boolean told = fact.telling() instanceof Telling.Told;
        if (told == labels.conditions().spokenOnly()) {
            return Optional.of(Plain.ALREADY_WRITTEN);
        }
        boolean same =
                fact.conditions().embargoUntil().equals(labels.conditions().embargoUntil());
        return BringRules.against(
                labels.category(),
                same ? new Conditions(labels.conditions().restriction(), Optional.empty()) : labels.conditions(),
                clock.today());
    }
}
