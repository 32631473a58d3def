package nl.casustafel.exchange;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// The rows of dossiers as they travel: as tables in files, and back.
public interface DossierRows {
    /// What this actor sees, newest number first.
    List<Offer> offers(Tx tx, Actor actor);

    /// The files of a bundle. Never with the reporter, the original mail or an answer to the reporter (DEC-7).
    SortedMap<String, byte[]> pack(Tx tx, Set<Dossier> dossiers);

    /// What came, read and compared with what is here. Throws [Unreadable].
    List<Arrival> compare(Tx tx, UUID sender, SortedMap<String, byte[]> files);

    /// Puts the rows of these dossiers in the place of what is here. Throws [Unreadable]; then the caller
    /// rolls back.
    void take(Tx tx, SortedMap<String, byte[]> files, Set<UUID> dossiers);

    /// What was signed by a partner is still not what this program writes.
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable() {
            super("not the rows of dossiers");
        }
    }
}
