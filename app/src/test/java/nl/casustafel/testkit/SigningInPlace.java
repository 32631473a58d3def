package nl.casustafel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Lanes.Lane;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;

/// Signatures in screens: everybody signs with the same code. Insists that only the look-up holds the store
/// thread, for a derivation takes a second in which nothing could be saved.
public final class SigningInPlace {
    private SigningInPlace() {}

    public static Signatures with(String code, Lanes lanes) {
        return new Signatures(_ -> {
            assertEquals(Lane.STORE, lanes.now(), "looked up");
            return typed -> {
                assertEquals(Lane.WORK, lanes.now(), "derived");
                return Arrays.equals(typed, code.toCharArray())
                        ? Optional.of(SignatureProof.With.PERSONAL_CODE)
                        : Optional.empty();
            };
        });
    }
}
