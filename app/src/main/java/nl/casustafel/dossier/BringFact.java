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

/// A participant brings a fact about a case, or says that something is not given. Only to a case: data of
/// others wait for the judgement of the three (W-C7, WPGA art. 5(4)), and only by who was designated for
/// it (W-C8). The case was worked on by it (DEC-16).
public final class BringFact {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CaseFacts facts;
    private final ProceedCase proceed;
    private final BringRules rules;
    private final CaseClock clock;

    public BringFact(
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

    public Outcome<CaseFact, DossierRefusal> handle(Actor actor, CaseId id, NewCaseFact fact) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, id, fact));
    }

    public Outcome<CaseFact, DossierRefusal> within(Tx tx, Actor actor, CaseId id, NewCaseFact fact) {
        return brought(tx, actor, id, fact, Optional.empty());
    }

    /// With what it stands in the place of.
    Outcome<CaseFact, DossierRefusal> brought(
            Tx tx, Actor actor, CaseId id, NewCaseFact fact, Optional<Fact.Key> corrects) {
        return open(tx, actor, id)
                .then(caseFile -> rules.against(tx, actor, caseFile, fact.bringer())
                        .or(() -> BringRules.against(fact, clock.today()))
                        .<Outcome<CaseFact, DossierRefusal>>map(Outcome::refused)
                        .orElseGet(() -> kept(
                                tx, actor, DossierAction.CASE_FACT_BROUGHT, fact.enteredBy(now(actor), id, corrects))));
    }

    /// *Niet verstrekt*: the participant has something and does not give it. No reason is asked, none is kept,
    /// and the program never asks for it again (W-D5, WPGA art. 4).
    public Outcome<CaseFact, DossierRefusal> withhold(Actor actor, CaseId id, Bringer bringer) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> open(tx, actor, id)
                        .then(caseFile -> rules.against(tx, actor, caseFile, bringer)
                                .<Outcome<CaseFact, DossierRefusal>>map(Outcome::refused)
                                .orElseGet(() -> kept(
                                        tx, actor, DossierAction.CASE_FACT_WITHHELD, withheld(actor, id, bringer)))));
    }

    private CaseFact withheld(Actor actor, CaseId id, Bringer bringer) {
        return new CaseFact(
                Fact.Key.fresh(),
                id,
                bringer,
                Optional.empty(),
                new Telling.Withheld(),
                Conditions.NOT_ASKED,
                now(actor),
                Optional.empty(),
                Optional.empty());
    }

    private Outcome<CaseFile, DossierRefusal> open(Tx tx, Actor actor, CaseId id) {
        return cases.find(tx, actor, id)
                .map(Versioned::value)
                .map(Outcome::<CaseFile, DossierRefusal>done)
                .orElse(Outcome.refused(Plain.UNKNOWN));
    }

    private Outcome<CaseFact, DossierRefusal> kept(Tx tx, Actor actor, DossierAction action, CaseFact fact) {
        return DossierRefusal.ofCase(proceed.within(tx, actor, fact.caseFile())).map(_ -> {
            facts.add(tx, fact);
            tx.audit(action, fact.caseFile());
            tx.emit(new DossierChanged(fact.caseFile()));
            return fact;
        });
    }

    private Fact.Entry now(Actor actor) {
        return new Fact.Entry(actor.person(), clock.now());
    }
}
