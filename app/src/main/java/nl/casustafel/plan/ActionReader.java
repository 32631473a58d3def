package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.TeamPerson;

/// Reads an action the way it is typed at a table: `@politie 15-3 huisbezoek` is a house call by the police
/// by 15 March. The @ names somebody of the team by a part of the name, the function or the organisation;
/// the day stands before or after what is to be done. Who or when may lack: then it is read as far as it
/// goes.
public final class ActionReader {
    private static final int DAY_WORDS = 3;

    private final List<TeamPerson> people;
    private final Function<String, Parsed<LocalDate>> day;
    private final Function<TeamPerson, String> kind;

    /// @param day reads a date as a field does
    /// @param kind what somebody's organisation is in words, as "politie"
    public ActionReader(
            List<TeamPerson> people, Function<String, Parsed<LocalDate>> day, Function<TeamPerson, String> kind) {
        this.people = people.stream().filter(TeamPerson::active).toList();
        this.day = day;
        this.kind = kind;
    }

    /// What was read.
    /// @param owners whom the @ may mean: one where it is clear, none where there is no @ or nobody is
    /// called so
    /// @param asked what followed the @
    /// @param text what is left: what is to be done
    public record Read(
            List<TeamPerson> owners, Optional<ShortText> asked, Optional<LocalDate> due, Optional<ShortText> text)
            implements PersonalData {
        public Read {
            owners = List.copyOf(owners);
        }

        /// Who sees to it, where that is clear.
        public Optional<TeamPerson> owner() {
            return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
        }

        /// Whether an action can be made of it.
        public boolean whole() {
            return owner().isPresent() && due.isPresent() && text.isPresent();
        }

        @Override
        public String toString() {
            return "Read[]";
        }
    }

    public Read read(String typed) {
        List<String> words = new ArrayList<>(Stream.of(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
        Optional<String> at = words.stream()
                .filter(word -> word.length() > 1 && word.startsWith("@"))
                .findFirst();
        at.ifPresent(words::remove);
        Optional<LocalDate> due = atStart(words).or(() -> atEnd(words));
        return new Read(
                at.map(word -> called(word.substring(1))).orElse(List.of()),
                at.map(word -> ShortText.of(word.substring(1))),
                due,
                text(String.join(" ", words)));
    }

    private static Optional<ShortText> text(String words) {
        return ShortText.parse(words) instanceof Parsed.Valid<ShortText>(ShortText text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private Optional<LocalDate> atStart(List<String> words) {
        for (int most = Math.min(DAY_WORDS, words.size()); most > 0; most--) {
            Optional<LocalDate> found = taken(words.subList(0, most));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> atEnd(List<String> words) {
        for (int most = Math.min(DAY_WORDS, words.size()); most > 0; most--) {
            Optional<LocalDate> found = taken(words.subList(words.size() - most, words.size()));
            if (found.isPresent()) {
                if (!words.isEmpty() && words.getLast().matches("(?i)voor|vóór|op|by|on|before")) {
                    words.removeLast();
                }
                return found;
            }
        }
        return Optional.empty();
    }

    /// A day these words say, which then are no part of the text any more.
    private Optional<LocalDate> taken(List<String> words) {
        if (day.apply(String.join(" ", words)) instanceof Parsed.Valid<LocalDate>(LocalDate found)) {
            words.clear();
            return Optional.of(found);
        }
        return Optional.empty();
    }

    /// A whole word of somebody wins over the beginning of one.
    private List<TeamPerson> called(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        List<TeamPerson> whole = people.stream()
                .filter(person -> words(person).anyMatch(wanted::equals))
                .toList();
        return whole.isEmpty()
                ? people.stream()
                        .filter(person -> words(person).anyMatch(own -> own.startsWith(wanted)))
                        .toList()
                : whole;
    }

    private Stream<String> words(TeamPerson person) {
        return Stream.of(
                        person.name().value(),
                        person.function().value(),
                        person.organisation().name().value(),
                        kind.apply(person))
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(own -> !own.isEmpty());
    }
}
