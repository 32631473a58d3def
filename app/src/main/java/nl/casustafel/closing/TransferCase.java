package nl.casustafel.closing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// T-C10: the case goes on at another municipality (W-E5, WPGA art. 7). Of every fact it is known whether
/// who brought it lets it go; here it ends and is shielded. What goes is handed over by the ways out there
/// are, before.
public final class TransferCase {
    private final Ending ending;
    private final Endings endings;
    private final Grounds grounds;

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
        this.ending = new Ending(transactor, store, proceed, team, clock);
        this.endings = store.endings();
        this.grounds = grounds;
    }

    /// The facts of which it must be known; what is under embargo for who acts stays here and is not asked
    /// about.
    public List<Fact> items(Tx tx, Actor actor, CaseFile caseFile) {
        return grounds.seen(tx, actor, caseFile);
    }

    public Outcome<CaseId, ClosingRefusal> handle(Actor actor, CaseId id, Wish wish) {
        Ending.How how = new Ending.How(
                CaseTransition.HAND_TO_OTHERS,
                ClosingReason.MOVED,
                said(wish),
                wish.kept(),
                Optional.empty(),
                wish.signed());
        return ending.end(actor, id, how, rule(actor), tx -> tx.audit(ClosingAction.CASE_HANDED_OVER, id));
    }

    private Ending.Rule rule(Actor actor) {
        return new Ending.Rule() {
            @Override
            public Optional<ClosingRefusal> first(Tx tx, CaseFile caseFile) {
                return unasked(tx, actor, caseFile);
            }

            @Override
            public Optional<ClosingRefusal> last() {
                return Optional.empty();
            }
        };
    }

    private Optional<ClosingRefusal> unasked(Tx tx, Actor actor, CaseFile caseFile) {
        Set<Fact.Key> asked =
                endings.consents(tx, caseFile.id()).stream().map(Consent::item).collect(Collectors.toSet());
        boolean open = items(tx, actor, caseFile).stream().anyMatch(item -> !asked.contains(item.id()));
        return open ? Optional.of(ClosingRefusal.Plain.CONSENT_OPEN) : Optional.empty();
    }

    /// To whom stands in the first line.
    private static LongText said(Wish wish) {
        return LongText.of(wish.to().value() + "\n" + wish.words().value());
    }
}
