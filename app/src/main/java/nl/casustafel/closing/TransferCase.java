package nl.casustafel.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// T-C10: the case goes on at another municipality (W-E5, WPGA art. 7). Of every fact it is known whether
/// who brought it lets it go; here it ends and is shielded. What goes is handed over by the ways out there
/// are, before.
public final class TransferCase {
    private final Transactor transactor;
    private final CloseCase.Store store;
    private final Grounds grounds;
    private final ProceedCase proceed;
    private final Signing signing;
    private final CaseClock clock;

    /// What was decided.
    /// @param to the case consultation that goes on with it
    public record Wish(ShortText to, LongText words, CaseClosing.Kept kept, List<SignatureProof> signed)
            implements PersonalData {
        public Wish {
            signed = List.copyOf(signed);
        }

        @Override
        public String toString() {
            return "Wish[]";
        }
    }

    public TransferCase(
            Transactor transactor,
            CloseCase.Store store,
            Grounds grounds,
            ProceedCase proceed,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.store = store;
        this.grounds = grounds;
        this.proceed = proceed;
        this.signing = new Signing(team, store.people());
        this.clock = clock;
    }

    /// The facts of which it must be known; what is under embargo for who acts stays here and is not asked
    /// about.
    public List<Fact> items(Tx tx, Actor actor, CaseFile caseFile) {
        return grounds.seen(tx, actor, caseFile);
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
                                    tx, actor, id, CaseTransition.HAND_TO_OTHERS, CaseStep.Words.because(said(wish))))
                            .map(_ -> handed(tx, actor, found.orElseThrow(), wish)));
        });
    }

    private Optional<ClosingRefusal> against(Tx tx, Actor actor, CaseFile caseFile, Wish wish) {
        if (!CaseTransition.HAND_TO_OTHERS.startsFrom(caseFile.phase())) {
            return Optional.empty();
        }
        Set<Fact.Key> asked = store.endings().consents(tx, caseFile.id()).stream()
                .map(Consent::item)
                .collect(Collectors.toSet());
        boolean unasked = items(tx, actor, caseFile).stream().anyMatch(item -> !asked.contains(item.id()));
        return (unasked
                        ? Optional.<ClosingRefusal>of(ClosingRefusal.Plain.CONSENT_OPEN)
                        : Optional.<ClosingRefusal>empty())
                .or(() -> ClosingRefusal.leftOver(store.actions().of(tx, actor, caseFile.id())))
                .or(() -> KeptTerm.against(caseFile, ClosingReason.MOVED, wish.kept(), clock.today()))
                .or(() -> signing.against(tx, caseFile, wish.signed()));
    }

    private CaseId handed(Tx tx, Actor actor, CaseFile caseFile, Wish wish) {
        store.closings()
                .add(
                        tx,
                        new CaseClosing(
                                caseFile.id(),
                                clock.today(),
                                actor.person(),
                                ClosingReason.MOVED,
                                said(wish),
                                wish.kept(),
                                Optional.empty()));
        signing.keep(tx, caseFile, wish.signed(), clock.now());
        tx.audit(ClosingAction.CASE_HANDED_OVER, caseFile.id());
        tx.emit(new ClosingChanged(caseFile.id()));
        return caseFile.id();
    }

    /// To whom stands in the first line.
    private static LongText said(Wish wish) {
        return LongText.of(wish.to().value() + "\n" + wish.words().value());
    }
}
