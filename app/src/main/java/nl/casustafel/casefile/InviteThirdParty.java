package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Admits an incidental third party to a case: both conditions in words, what it needs to know, until when,
/// and the signatures of police, OM and mayor (W-B3, WPGA art. 3(3)). It is written down and gets no
/// account (W-B5).
public final class InviteThirdParty {
    private static final int LONGEST_MONTHS = 12;

    private final Transactor transactor;
    private final CaseFiles cases;
    private final CasePeople people;
    private final CaseClock clock;
    private final Approving approving;

    public InviteThirdParty(
            Transactor transactor, CaseFiles cases, CasePeople people, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
        this.approving = new Approving(team, clock);
    }

    public Outcome<ThirdParty.Key, CaseRefusal> handle(
            Actor actor, CaseId id, ThirdParty.Terms terms, Map<Party, SignatureProof> signed) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!CaseRoles.runs(actor)) {
                return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
            }
            Optional<CaseFile> found = cases.find(tx, actor, id).map(Versioned::value);
            return found.isEmpty()
                    ? Outcome.refused(CaseRefusal.Plain.UNKNOWN)
                    : admitted(tx, found.get(), terms, new Approving.Signed(signed));
        });
    }

    /// It takes part no more; that it did stays with the case.
    public Outcome<ThirdParty.Key, CaseRefusal> end(Actor actor, CaseId id, ThirdParty.Key party) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> takingPart(tx, actor, id, party).then(found -> {
                    people.end(tx, found, clock.today());
                    return done(tx, id, found, CaseAction.THIRD_PARTY_ENDED);
                }));
    }

    /// Its statement of secrecy, which was open when it was admitted, is signed (W-B6).
    public Outcome<ThirdParty.Key, CaseRefusal> secrecySigned(
            Actor actor, CaseId id, ThirdParty.Key party, LocalDate on) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> takingPart(tx, actor, id, party).then(found -> {
                    if (on.isAfter(clock.today())) {
                        return Outcome.refused(CaseRefusal.Plain.SECRECY_FUTURE);
                    }
                    people.secrecySigned(tx, found, on);
                    return done(tx, id, found, CaseAction.SECRECY_SIGNED);
                }));
    }

    private Outcome<ThirdParty.Key, CaseRefusal> takingPart(Tx tx, Actor actor, CaseId id, ThirdParty.Key party) {
        if (!CaseRoles.runs(actor)) {
            return Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
        }
        boolean there = cases.find(tx, actor, id).isPresent()
                && people.thirdParties(tx, id).stream()
                        .anyMatch(one -> one.id().equals(party) && one.takesPartOn(clock.today()));
        return there ? Outcome.done(party) : Outcome.refused(CaseRefusal.Plain.UNKNOWN);
    }

    private Outcome<ThirdParty.Key, CaseRefusal> admitted(
            Tx tx, CaseFile caseFile, ThirdParty.Terms terms, Approving.Signed signed) {
        Optional<CaseRefusal> objection = Stream.of(until(terms), secrecy(caseFile, terms))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> approving.against(tx, caseFile, signed));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        ThirdParty made = new ThirdParty(ThirdParty.Key.fresh(), terms, clock.today(), Optional.empty());
        people.add(tx, caseFile.id(), made);
        approving
                .kept(caseFile, signed, made.id().value(), Approval.Matter.THIRD_PARTY)
                .forEach(one -> people.approve(tx, caseFile.id(), one));
        return done(tx, caseFile.id(), made.id(), CaseAction.THIRD_PARTY_ADMITTED);
    }

    private Optional<CaseRefusal> until(ThirdParty.Terms terms) {
        LocalDate today = clock.today();
        return terms.until().isBefore(today) || terms.until().isAfter(today.plusMonths(LONGEST_MONTHS))
                ? Optional.of(CaseRefusal.Plain.THIRD_PARTY_UNTIL)
                : Optional.empty();
    }

    private static Optional<CaseRefusal> secrecy(CaseFile caseFile, ThirdParty.Terms terms) {
        if (terms.secrecy().signedOn().isPresent()) {
            return Optional.empty();
        }
        return caseFile.regime() == Regime.WGS
                ? Optional.of(CaseRefusal.Plain.SECRECY_UNDER_WGS)
                : terms.secrecy().why().isEmpty() ? Optional.of(CaseRefusal.Plain.SECRECY_OPEN) : Optional.empty();
    }

    private Outcome<ThirdParty.Key, CaseRefusal> done(Tx tx, CaseId id, ThirdParty.Key party, CaseAction what) {
        cases.processed(tx, id, new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
        tx.audit(what, id);
        tx.emit(new CaseChanged(id));
        return Outcome.done(party);
    }
}
