package nl.casustafel.exchange;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;

/// The rows of dossiers as they travel: as tables in files, and back.
public interface DossierRows {
    /// What this actor may hand over, newest number first (DEC-5).
    List<Offer> offers(Tx tx, Actor actor);

    /// The files of a bundle. Never with the reporter, the original mail or an answer to the reporter
    /// (DEC-7).
    /// @param recipient the store they go to
    SortedMap<String, byte[]> pack(Tx tx, Set<Dossier> dossiers, UUID recipient);

    /// Whether something in it, as it comes or as it is here, is not for this actor (DEC-5). Throws
    /// [Unreadable].
    boolean hidesFrom(Tx tx, Actor actor, SortedMap<String, byte[]> files);

    /// What came, read and compared with what is here. Throws [Unreadable].
    List<Arrival> compare(Tx tx, BundleHead head, SortedMap<String, byte[]> files);

    /// Puts the rows of these dossiers in the place of what is here. Throws [Unreadable]; then the caller
    /// rolls back.
    Taken take(Tx tx, SortedMap<String, byte[]> files, Set<UUID> dossiers);

    /// What taking in led to.
    /// @param signals those that came, or that belong to a case that came
    /// @param removed subjects nothing points to any more, and so were removed
    record Taken(Set<UUID> signals, Set<UUID> removed) {
        public Taken {
            signals = Set.copyOf(signals);
            removed = Set.copyOf(removed);
        }
    }

    /// What was signed by a partner is still not what this program writes.
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable() {
            super("not the rows of dossiers");
        }
    }
}
