package nl.casustafel.practice;

import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamPerson;

/// Signs for the people of the practice team, who do not exist. Used on a store without real people only.
final class Signing {
    private Signing() {}

    static SignatureProof by(TeamPerson person) {
        return by(person.id());
    }

    static SignatureProof by(PersonId person) {
        return new Signatures(_ -> _ -> Optional.of(SignatureProof.With.PERSONAL_CODE))
                .of(person)
                .sign(new char[0])
                .orElseThrow();
    }
}
