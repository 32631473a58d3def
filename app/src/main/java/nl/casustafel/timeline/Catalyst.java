package nl.casustafel.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.ShortText;

/// Something that happened in the world and may matter to many cases (framework 2.8): context beside a
/// timeline, about nobody, and never a level.
public record Catalyst(Key id, ShortText name, LocalDate from, Optional<LocalDate> until) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }
}
