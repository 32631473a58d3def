package nl.casustafel.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Partners, bundles, and what is away.
public interface Exchanges {
    /// The secret of this store's own keys; the caller wipes it.
    Optional<byte[]> secret(Tx tx);

    /// Once for the life of a store.
    void keepSecret(Tx tx, byte[] secret);

    /// The id of this store.
    UUID store(Tx tx);

    /// Number of the last migration.
    int schema(Tx tx);

    /// By name.
    List<Partner> partners(Tx tx);

    Optional<Partner> partner(Tx tx, UUID store);

    /// Takes the place of an earlier card of the same store.
    void keep(Tx tx, Partner partner);

    void forget(Tx tx, UUID store);

    /// Newest first: all for the coordinator and the review, else one's own.
    List<Passage> passages(Tx tx, Actor actor);

    /// Whether a bundle with this id was taken in before.
    boolean cameBefore(Tx tx, UUID bundle);

    void add(Tx tx, Passage passage);

    /// Forgets a bundle that never left.
    void remove(Tx tx, UUID bundle);

    /// Every dossier that ever went, with its bundle. Without the gate, for a store nobody sees.
    List<Gone> gone(Tx tx);

    /// Whether a bundle with this id went from here.
    boolean went(Tx tx, UUID bundle);

    /// The signal or case with this id. Without the gate, as [#gone].
    Optional<Dossier> dossier(Tx tx, UUID id);

    Optional<Away> away(Tx tx, UUID dossier);

    /// Of a case its signal too.
    void setAway(Tx tx, UUID dossier, Away away);

    void setBack(Tx tx, UUID dossier);

    /// Present for a dossier that is here on loan.
    Optional<Loan> loan(Tx tx, UUID dossier);

    /// The bundles of this store that a dossier, or the signal of a case, was taken in with: what the
    /// other needs to know which of its own arrived.
    Set<UUID> arrivedWith(Tx tx, UUID dossier, UUID sender);

    /// Every dossier that ever went or came, and that is away.
    Set<UUID> touched(Tx tx);
}
