package nl.casustafel.closing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
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
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// What every end of a case has in common: who may, that nothing is left undone, how long it is kept, who
/// signs, the step, and the row that says how it ended (T-C7, T-C10).
record Ending(Transactor transactor, CloseCase.Store store, ProceedCase proceed, Signing signing, CaseClock clock) {
    Ending(Transactor transactor, CloseCase.Store store, ProceedCase proceed, TeamReads team, CaseClock clock) {
        this(transactor, store, proceed, new Signing(team, store.people()), clock);
    }

    /// How it ends.
    record How(
            CaseTransition way,
            ClosingReason reason,
            LongText words,
            CaseClosing.Kept kept,
            Optional<CaseClosing.Aftercare> aftercare,
            List<SignatureProof> signed)
            implements PersonalData {
        @Override
        public String toString() {
            return "How[" + way + ", " + reason + "]";
        }
    }

    /// What this way of ending asks besides, before and after what all ask.
    interface Rule {
        Optional<ClosingRefusal> first(Tx tx, CaseFile caseFile);

        Optional<ClosingRefusal> last();
    }

    /// @param audit adds the line in the log
    Outcome<CaseId, ClosingRefusal> end(Actor actor, CaseId id, How how, Rule rule, Consumer<Tx> audit) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(ClosingRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            Optional<CaseFile> found = store.cases().find(tx, actor, id).map(Versioned::value);
            Optional<ClosingRefusal> objection = found.flatMap(caseFile -> against(tx, actor, caseFile, how, rule));
            return objection
                    .<Outcome<CaseId, ClosingRefusal>>map(Outcome::refused)
                    .orElseGet(() -> ClosingRefusal.ofCase(
                                    proceed.within(tx, actor, id, how.way(), CaseStep.Words.because(how.words())))
                            .map(_ -> ended(tx, actor, found.orElseThrow(), how, audit)));
        });
    }

    /// In the wrong phase the case itself says so.
    private Optional<ClosingRefusal> against(Tx tx, Actor actor, CaseFile caseFile, How how, Rule rule) {
        if (!how.way().startsFrom(caseFile.phase())) {
            return Optional.empty();
        }
        return rule.first(tx, caseFile)
                .or(() -> ClosingRefusal.leftOver(store.actions().of(tx, actor, caseFile.id())))
                .or(() -> KeptTerm.against(caseFile, how.reason(), how.kept(), clock.today()))
                .or(rule::last)
                .or(() -> signing.against(tx, caseFile, how.signed()));
    }

    private CaseId ended(Tx tx, Actor actor, CaseFile caseFile, How how, Consumer<Tx> audit) {
        store.closings()
                .add(
                        tx,
                        new CaseClosing(
                                caseFile.id(),
                                clock.today(),
                                actor.person(),
                                how.reason(),
                                how.words(),
                                how.kept(),
                                how.aftercare()));
        signing.keep(tx, caseFile, how.signed(), clock.now());
        audit.accept(tx);
        tx.emit(new ClosingChanged(caseFile.id()));
        return caseFile.id();
    }
}
