package nl.casustafel.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;

/// All features that hold rows about a signal or a case, as one: takes away what goes, and has the store's
/// file written anew afterwards.
/// @param all what points before what is pointed to
public record Features(List<Destroyable> all, Erasures erasures) {
    public Features {
        all = List.copyOf(all);
    }

    /// All that goes with these signals and cases. One of them is missing from it where something that
    /// stays needs it.
    Set<UUID> going(Tx tx, Set<UUID> chosen) {
        Set<UUID> going = new HashSet<>(chosen);
        int before;
        do {
            before = going.size();
            all.forEach(one -> going.addAll(one.with(tx, going)));
        } while (going.size() > before);
        Set<UUID> kept = new HashSet<>();
        all.forEach(one -> kept.addAll(one.kept(tx, going)));
        going.removeAll(kept);
        return going;
    }

    /// @return how many rows went
    int destroy(Tx tx, Set<UUID> going) {
        erasures.owe(tx);
        return all.stream().mapToInt(one -> one.destroy(tx, going)).sum();
    }
}
