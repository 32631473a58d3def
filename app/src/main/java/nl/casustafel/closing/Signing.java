package nl.casustafel.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.Approval;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CasePeople;
import nl.casustafel.casefile.Designated;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// The participants decide that a case ends: two of different organisations, each designated for it or one
/// of the three, sign in place (WPGA art. 6(2), DEC-6). Who only records or coordinates does not.
final class Signing {
    private final TeamReads team;
    private final CasePeople people;

    Signing(TeamReads team, CasePeople people) {
        this.team = team;
        this.people = people;
    }

    Optional<ClosingRefusal> against(Tx tx, CaseFile caseFile, List<SignatureProof> signed) {
        long organisations = signed.stream()
                .flatMap(proof -> team.person(tx, proof.person()).stream())
                .filter(TeamPerson::active)
                .filter(person -> speaks(person, caseFile))
                .map(person -> person.organisation().id())
                .distinct()
                .count();
        return organisations < 2 ? Optional.of(ClosingRefusal.Plain.TWO_DECIDE) : Optional.empty();
    }

    void keep(Tx tx, CaseFile caseFile, List<SignatureProof> signed, Instant now) {
        UUID about = caseFile.id().value();
        signed.stream()
                .map(proof ->
                        new Approval(about, Approval.Matter.END, Optional.empty(), proof.person(), proof.with(), now))
                .forEach(one -> people.approve(tx, caseFile.id(), one));
    }

    private static boolean speaks(TeamPerson person, CaseFile caseFile) {
        boolean decides = person.roles().contains(Role.DECIDER)
                || person.roles().contains(Role.FILE_HOLDER)
                || person.roles().contains(Role.PARTICIPANT);
        return decides && Designated.in(caseFile, person.organisation(), person.id());
    }
}
