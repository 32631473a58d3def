package nl.casustafel.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Who decides who takes part: police, OM and the mayor of the municipality, each signed in place with a
/// mandate that holds today (W-C8, WPGA art. 3(3), 5(5)). Under the WGS the participants decide, so that
/// two of different organisations sign (WGS art. 2.31(2)).
final class Approving {
    private final TeamReads team;
    private final CaseClock clock;

    Approving(TeamReads team, CaseClock clock) {
        this.team = team;
        this.clock = clock;
    }

    /// Empty where it was signed by who decides.
    Optional<CaseRefusal> against(Tx tx, CaseFile caseFile, Signed signed) {
        return caseFile.regime() == Regime.WGS ? wgs(tx, signed) : three(tx, caseFile, signed);
    }

    private Optional<CaseRefusal> three(Tx tx, CaseFile caseFile, Signed signed) {
        List<Party> lacking = new ArrayList<>();
        for (Party party : Party.values()) {
            if (Optional.ofNullable(signed.byParty().get(party))
                    .filter(proof -> mandated(tx, caseFile, party, proof.person()))
                    .isEmpty()) {
                lacking.add(party);
            }
        }
        return lacking.isEmpty() ? Optional.empty() : Optional.of(new CaseRefusal.NotSigned(lacking.getFirst()));
    }

    private boolean mandated(Tx tx, CaseFile caseFile, Party party, PersonId person) {
        return team.mandates(tx).stream()
                .filter(mandate -> mandate.person().equals(person))
                .filter(mandate -> mandate.party() == party && mandate.holdsOn(clock.today()))
                .anyMatch(mandate -> party != Party.MAYOR || speaksFor(mandate, caseFile));
    }

    private static boolean speaksFor(Mandate mandate, CaseFile caseFile) {
        return mandate.municipality().equals(Optional.of(caseFile.municipality()));
    }

    private Optional<CaseRefusal> wgs(Tx tx, Signed signed) {
        List<UUID> organisations = signed.byParty().values().stream()
                .flatMap(proof -> team.person(tx, proof.person()).stream())
                .filter(person ->
                        person.active() && person.organisation().kind().standingParticipant())
                .map(person -> person.organisation().id().value())
                .distinct()
                .toList();
        return organisations.size() < 2 ? Optional.of(CaseRefusal.Plain.TWO_SIGN_UNDER_WGS) : Optional.empty();
    }

    /// Who can sign in which place, for a screen that asks them.
    Map<Party, List<TeamPerson>> candidates(Tx tx, CaseFile caseFile) {
        Map<Party, List<TeamPerson>> all = new EnumMap<>(Party.class);
        if (caseFile.regime() == Regime.WGS) {
            List<TeamPerson> people = team.people(tx).stream()
                    .filter(person -> person.organisation().kind().standingParticipant())
                    .toList();
            all.put(Party.POLICE, people);
            all.put(Party.PROSECUTION, people);
            return all;
        }
        for (Party party : Party.values()) {
            all.put(
                    party,
                    team.people(tx).stream()
                            .filter(person -> mandated(tx, caseFile, party, person.id()))
                            .toList());
        }
        return all;
    }

    /// As they are kept.
    List<Approval> kept(CaseFile caseFile, Signed signed, UUID about, Approval.Matter what) {
        Instant now = clock.now();
        return signed.byParty().entrySet().stream()
                .map(one -> new Approval(
                        about,
                        what,
                        caseFile.regime() == Regime.WGS ? Optional.empty() : Optional.of(one.getKey()),
                        one.getValue().person(),
                        one.getValue().with(),
                        now))
                .toList();
    }

    /// The signatures, each in the place of a party; under the WGS any two places will do.
    record Signed(Map<Party, SignatureProof> byParty) {
        Signed {
            byParty = Map.copyOf(byParty);
        }
    }
}
