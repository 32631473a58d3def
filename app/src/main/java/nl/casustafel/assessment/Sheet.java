package nl.casustafel.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Voice;

/// What one rater said for one organisation. It is locked from the start: a changed mind
/// is for the round after (framework 3.3).
///
/// @param ratings empty for who may not read them yet
public record Sheet(Key id, Voice voice, Rater rater, Instant lockedAt, SortedMap<IndicatorCode, Rating> ratings)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// @param recordedBy who typed it, which on paper is not the rater
    public record Rater(PersonId person, Way way, PersonId recordedBy) {}

    /// How it was given (DEC-3).
    public enum Way {
        OWN_ACCOUNT,
        /// On the laptop that was handed round, signed with the rater's own code.
        PERSONAL_CODE,
        /// Turned over together with the others and typed in by somebody else.
        PAPER
    }

    public Sheet {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    }

    /// The same, as somebody sees it who may not read it yet.
    public Sheet covered() {
        return new Sheet(id, voice, rater, lockedAt, new TreeMap<>(Map.of()));
    }

    @Override
    public String toString() {
        return "Sheet[" + id.value() + "]";
    }
}
