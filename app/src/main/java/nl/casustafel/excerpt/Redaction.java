package nl.casustafel.excerpt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesVersion;

/// A redacted version of final minutes in the making (DEC-27): which passages are left out on which ground,
/// and how far it is. The words themselves stand in the minutes alone.
/// @param source code of the text it was begun on
public record Redaction(
        Key id,
        MinutesVersion.Key minutes,
        RedactionFor reader,
        FileHash source,
        Begun begun,
        List<Mark> marks,
        Reasons reasons,
        List<RedactionStep> steps)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    public record Begun(Instant at, PersonId by) {}

    public Redaction {
        marks = marks.stream().sorted(Comparator.comparing(Mark::spot)).toList();
        steps = List.copyOf(steps);
    }

    public RedactionState state() {
        return switch (last().map(RedactionStep::kind).orElse(RedactionStep.What.TAKEN_BACK)) {
            case OFFERED -> RedactionState.OFFERED;
            case AGREED -> RedactionState.AGREED;
            case EDITED, SENT_BACK, TAKEN_BACK -> RedactionState.DRAFT;
        };
    }

    /// The last thing done with it, marking apart.
    public Optional<RedactionStep> last() {
        return steps.reversed().stream()
                .filter(step -> step.kind() != RedactionStep.What.EDITED)
                .findFirst();
    }

    /// Whether this person made it: began it, marked in it or laid it before a second reader.
    public boolean madeBy(PersonId person) {
        return begun.by().equals(person)
                || steps.stream()
                        .filter(step ->
                                step.kind() == RedactionStep.What.OFFERED || step.kind() == RedactionStep.What.EDITED)
                        .anyMatch(step -> step.by().equals(person));
    }

    @Override
    public String toString() {
        return "Redaction[" + reader + ", " + state() + "]";
    }
}
