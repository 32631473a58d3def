package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Who can be designated for a case: standing participants, each by somebody of its own (W-B2, W-C8).
final class Designating {
    private final TeamReads team;

    Designating(TeamReads team) {
        this.team = team;
    }

    static List<Participant> on(LocalDate day, List<Designation> wished) {
        return wished.stream()
                .map(one -> Participant.designated(one.organisation(), one.person(), day))
                .toList();
    }

    Optional<CaseRefusal> against(Tx tx, List<Designation> wished) {
        List<Organisation> known = team.organisations(tx);
        return wished.stream().flatMap(one -> against(tx, known, one).stream()).findFirst();
    }

    private Optional<CaseRefusal> against(Tx tx, List<Organisation> known, Designation designation) {
        Optional<Organisation> organisation = known.stream()
                .filter(one -> one.id().equals(designation.organisation()))
                .findFirst();
        if (organisation.isEmpty()) {
            return Optional.of(CaseRefusal.Plain.ORGANISATION_UNKNOWN);
        }
        if (!organisation.get().kind().standingParticipant()) {
            return Optional.of(new CaseRefusal.NotStanding(organisation.get().name()));
        }
        return designation
                .person()
                .filter(person -> !worksFor(tx, person, designation.organisation()))
                .map(_ -> CaseRefusal.Plain.PERSON_ELSEWHERE);
    }

    private boolean worksFor(Tx tx, PersonId person, Organisation.Key organisation) {
        return team.person(tx, person)
                .filter(one -> one.active() && one.organisation().id().equals(organisation))
                .isPresent();
    }
}
