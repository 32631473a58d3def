package nl.casustafel.team;

import nl.casustafel.kernel.PersonId;

/// That a person signed in place just now (DEC-6). Made by [Signatures] alone, so that a name picked from a
/// list can never stand for a signature.
public final class SignatureProof {
    /// How it was signed.
    public enum With {
        PERSONAL_CODE,
        PASSPHRASE
    }

    private final PersonId person;
    private final With with;

    SignatureProof(PersonId person, With with) {
        this.person = person;
        this.with = with;
    }

    public PersonId person() {
        return person;
    }

    public With with() {
        return with;
    }
}
