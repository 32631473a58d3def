package nl.casustafel.dossier;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;

/// The task to tell somebody that a fact was put right: whoever brought it, so that the own files are
/// looked at, and everybody who has had it (W-D8, WPGA art. 10, Bpga art. 8).
/// @param told who told it and when; empty while it is to be done
public record CorrectionNotice(Key id, CaseId caseFile, Fact.Key fact, Recipient to, Optional<Fact.Entry> told)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// How somebody came to have it.
    public enum Had {
        /// Brought it.
        SOURCE,
        /// Sat at the table when the case was talked about.
        AT_TABLE,
        /// Takes part in the case and reads it in the program.
        IN_CASE,
        /// Got a file in which it may stand.
        FILE
    }

    /// @param name the organisation, or whoever the register names
    /// @param reference the number of the meeting, or of what left; empty where there is none
    public record Recipient(Had way, ShortText name, Optional<ShortText> reference) implements PersonalData {
        @Override
        public String toString() {
            return "Recipient[" + way + "]";
        }
    }

    static CorrectionNotice owed(CaseFact fact, Recipient to) {
        return new CorrectionNotice(Key.fresh(), fact.caseFile(), fact.id(), to, Optional.empty());
    }

    @Override
    public String toString() {
        return "CorrectionNotice[" + id.value() + "]";
    }
}
