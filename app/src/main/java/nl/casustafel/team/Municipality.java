package nl.casustafel.team;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.ShortText;

/// A municipality of this store, with the mayor who is responsible and contact point (W-A3, Bpga art. 2).
public record Municipality(Key id, ShortText name, ShortText mayor, Optional<ShortText> contactPoint) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }
}
