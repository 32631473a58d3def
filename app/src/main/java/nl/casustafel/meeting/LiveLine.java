package nl.casustafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.plan.ActionId;
import nl.casustafel.signal.Fact;

/// A line typed at the table. Never changed: a correction is a newer line that points back.
/// @param corrects the line this one stands in the place of
/// @param into what it also became in the file
public record LiveLine(
        Key id,
        AgendaItem.Key item,
        int position,
        LineKind kind,
        LongText text,
        Entry entry,
        Optional<Key> corrects,
        Optional<Into> into)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// A fact of the signal or case it was said at, or an action on the list.
    public sealed interface Into {}

    public record IntoFact(Fact.Key fact) implements Into {}

    public record IntoAction(ActionId action) implements Into {}

    /// A line that stands in the minutes alone.
    public LiveLine(
            Key id,
            AgendaItem.Key item,
            int position,
            LineKind kind,
            LongText text,
            Entry entry,
            Optional<Key> corrects) {
        this(id, item, position, kind, text, entry, corrects, Optional.empty());
    }

    public record Entry(PersonId by, Instant at) {}

    /// The lines that count: those no other line stands in the place of, in the order typed.
    public static List<LiveLine> current(List<LiveLine> lines) {
        Set<Key> replaced =
                lines.stream().flatMap(line -> line.corrects().stream()).collect(Collectors.toSet());
        return lines.stream().filter(line -> !replaced.contains(line.id())).toList();
    }

    @Override
    public String toString() {
        return "LiveLine[" + position + " " + kind + "]";
    }
}
