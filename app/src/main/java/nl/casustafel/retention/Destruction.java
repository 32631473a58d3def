package nl.casustafel.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.SignatureProof;

/// The certificate of one list that was destroyed (W-G5): when, by whom, how many. It says nothing of
/// anybody the signals and cases were about.
/// @param confirmed whoever destroyed, and the second person (DEC-6)
/// @param rows how many rows went, in all tables together
/// @param rewritten whether the file that held them was written anew since
/// @param ticks places outside of which somebody says that nothing is left there
/// @param recalls copies that left before, with who received them
public record Destruction(
        Key id,
        Instant at,
        Confirmed confirmed,
        List<Line> lines,
        int rows,
        boolean rewritten,
        List<Tick> ticks,
        List<Recall> recalls) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// A dossier by its number.
    public sealed interface Line {
        DossierNumber number();
    }

    /// @param state in which it had come to its end
    public record OfSignal(DossierNumber number, SignalKind kind, SignalState state) implements Line {}

    /// @param rule by which its term had ended (T-C9)
    public record OfCase(DossierNumber number, TermRule rule) implements Line {}

    /// Who signed in place, and how.
    public record Signed(PersonId person, SignatureProof.With with) {
        static Signed by(SignatureProof proof) {
            return new Signed(proof.person(), proof.with());
        }
    }

    public record Confirmed(Signed first, Signed second) {}

    public record Tick(CopyPlace place, PersonId by, Instant at) {}

    public Destruction {
        lines = List.copyOf(lines);
        ticks = List.copyOf(ticks);
        recalls = List.copyOf(recalls);
    }
}
