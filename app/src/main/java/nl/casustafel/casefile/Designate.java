package nl.casustafel.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Designates a further participant for a running case, or ends a designation, on the word of the three,
/// each signed in place (W-C8, WPGA art. 5(5), DEC-6). From the end on that person sees the case no more;
/// who it was and until when stays.
public final class Designate {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final CasePeople people;
    private final TeamReads team;
    private final CaseClock clock;
    private final Approving approving;

    public Designate(Transactor transactor, CaseFiles cases, CasePeople people, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.people = people;
        this.team = team;
        this.clock = clock;
        this.approving = new Approving(team, clock);
    }

    /// Who can sign for it, by the place in which each does; under the WGS any two places will do.
    public Map<Party, List<TeamPerson>> signers(Tx tx, CaseFile caseFile) {
        return approving.candidates(tx, caseFile);
    }

    public Outcome<Participant.Key, CaseRefusal> add(
            Actor actor, CaseId id, Designation wished, Map<Party, SignatureProof> signed) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> running(tx, actor, id)
                        .then(caseFile -> added(tx, caseFile, wished, new Approving.Signed(signed))));
    }

    public Outcome<Participant.Key, CaseRefusal> end(
            Actor actor, CaseId id, Participant.Key participant, Map<Party, SignatureProof> signed) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> running(tx, actor, id)
                        .then(caseFile -> ended(tx, caseFile, participant, new Approving.Signed(signed))));
    }

    private Outcome<CaseFile, CaseRefusal> running(Tx tx, Actor actor, CaseId id) {
        return CaseRoles.runs(actor)
                ? cases.find(tx, actor, id)
                        .map(Versioned::value)
                        .<Outcome<CaseFile, CaseRefusal>>map(Outcome::done)
                        .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN))
                : Outcome.refused(CaseRefusal.Plain.NOT_YOURS_TO_RUN);
    }

    private Outcome<Participant.Key, CaseRefusal> added(
            Tx tx, CaseFile caseFile, Designation wished, Approving.Signed signed) {
        boolean there = caseFile.participants().stream()
                .anyMatch(one -> one.organisation().equals(wished.organisation())
                        && one.person().equals(wished.person()));
        Optional<CaseRefusal> objection = there
                ? Optional.of(CaseRefusal.Plain.ALREADY_DESIGNATED)
                : new Designating(team).against(tx, List.of(wished)).or(() -> approving.against(tx, caseFile, signed));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Participant made = Designating.on(clock.today(), List.of(wished)).getFirst();
        people.add(tx, caseFile.id(), made);
        return kept(tx, caseFile, made.id(), signed, Approval.Matter.DESIGNATION);
    }

    private Outcome<Participant.Key, CaseRefusal> ended(
            Tx tx, CaseFile caseFile, Participant.Key participant, Approving.Signed signed) {
        if (caseFile.participants().stream().noneMatch(one -> one.id().equals(participant))) {
            return Outcome.refused(CaseRefusal.Plain.UNKNOWN);
        }
        if (caseFile.participants().size() == 1) {
            return Outcome.refused(CaseRefusal.Plain.LAST_PARTICIPANT);
        }
        Optional<CaseRefusal> objection = approving.against(tx, caseFile, signed);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        people.end(tx, participant, clock.today());
        return kept(tx, caseFile, participant, signed, Approval.Matter.END_OF_DESIGNATION);
    }

    private Outcome<Participant.Key, CaseRefusal> kept(
            Tx tx, CaseFile caseFile, Participant.Key about, Approving.Signed signed, Approval.Matter what) {
        approving.kept(caseFile, signed, about.value(), what).forEach(one -> people.approve(tx, caseFile.id(), one));
        cases.processed(tx, caseFile.id(), new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
        tx.audit(CaseAction.PARTICIPANTS_CHANGED, caseFile.id(), what.name());
        tx.emit(new CaseChanged(caseFile.id()));
        return Outcome.done(about);
    }
}
