package nl.casustafel.exchange;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A dossier in a bundle, compared with what is here, before anything is taken in.
/// @param differences none for one that is new or the same
public record Arrival(Dossier dossier, Optional<ShortText> calledBy, Standing standing, List<Difference> differences)
        implements PersonalData {
    /// How it stands to what is here.
    public enum Standing {
        /// Not here yet.
        NEW,
        /// Nothing differs.
        SAME,
        /// It was away, could not be changed here, and comes back from where it was, as it was given
        /// along.
        BACK,
        /// Another store works on it, and this is not what that store brings back.
        ELSEWHERE,
        /// It lies on an agenda here or is being weighed.
        AT_TABLE,
        /// Its signal led to a case here, and not to this one there.
        OTHER_CASE,
        /// It is here too and differs: somebody chooses.
        CONFLICT;

        /// Otherwise it can only be left aside.
        public boolean canBeTaken() {
            return this != ELSEWHERE && this != AT_TABLE && this != OTHER_CASE;
        }
    }

    public Arrival {
        differences = List.copyOf(differences);
    }

    @Override
    public String toString() {
        return "Arrival[" + dossier.number() + " " + standing + "]";
    }
}
