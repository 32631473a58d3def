package nl.casustafel.vault;

import java.util.Set;
import java.util.UUID;

/// The rows one feature holds about dossiers that are destroyed (W-G6, DEC-35). Ids never collide, so
/// one set names all that goes, whatever it is: signals, and what each feature adds to them with
/// [#with].
///
/// All features together go like this, in one transaction: [#with] of each in turn until nothing more is
/// added, then [#kept] of each, then [#destroy] of each in turn, what points before what is pointed to.
public interface Destroyable {
    /// Ids that go as well, because they are about something in `going` alone or belong to it.
    default Set<UUID> with(Tx tx, Set<UUID> going) {
        return Set.of();
    }

    /// Those in `going` that something which stays still needs.
    default Set<UUID> kept(Tx tx, Set<UUID> going) {
        return Set.of();
    }

    /// Takes away every row about what goes. Doing it twice changes nothing more.
    /// @return how many rows went
    int destroy(Tx tx, Set<UUID> going);
}
