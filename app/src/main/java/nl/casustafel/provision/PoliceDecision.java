package nl.casustafel.provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// The decision by which the police gives police data to a partnership (W-F3, Wpg art. 20(2)). The police
/// takes it; here it is written down, so that each provision points at the one that held that day.
public record PoliceDecision(Key id, Partnership partnership, Content content, Taken taken, Recorded recorded) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// To which partnership, and what that is for.
    /// @param regime the law it works under; its dossiers fall under this decision
    public record Partnership(ShortText name, Regime regime, LongText purpose) {}

    /// What was decided.
    /// @param interest the weighty general interest
    /// @param data which police data
    /// @param conditions under which they are provided
    /// @param receivers to which persons and bodies
    public record Content(LongText interest, LongText data, LongText conditions, LongText receivers) {}

    /// By whom, when, and under which number the police keeps it.
    public record Taken(ShortText by, LocalDate on, ShortText reference) implements PersonalData {
        @Override
        public String toString() {
            return "Taken[" + on + "]";
        }
    }

    /// Who wrote it down here.
    public record Recorded(PersonId by, Instant at) {}
}
