package nl.casustafel.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.naming.Likely;
import nl.casustafel.person.naming.NameBook;
import nl.casustafel.person.naming.Wanted;

/// The names one person may see, ready to be looked through while somebody types. Lives as long as the
/// screen that asked for it; what is shown is read again each time, so it need not be fresh.
public final class KnownNames {
    private record Called(ShortText name, Optional<LocalDate> bornOn) implements PersonalData {
        @Override
        public String toString() {
            return "Called[]";
        }
    }

    private final List<List<NamedSubject>> people;
    private final NameBook book;

    private KnownNames(List<List<NamedSubject>> people, NameBook book) {
        this.people = people;
        this.book = book;
    }

    /// Takes long for very many names; needs no store. Subjects of the same name and date of birth are
    /// shown as one, and stay two.
    public static KnownNames of(List<NamedSubject> subjects) {
        Map<Called, List<NamedSubject>> people = new LinkedHashMap<>();
        for (NamedSubject subject : subjects) {
            Called called = new Called(ShortText.of(subject.name().value().toLowerCase(Locale.ROOT)), subject.bornOn());
            people.computeIfAbsent(called, _ -> new ArrayList<>()).add(subject);
        }
        NameBook book = new NameBook(people.keySet().stream()
                .map(called -> new NameBook.Entry(called.name().value(), called.bornOn()))
                .toList());
        return new KnownNames(List.copyOf(people.values()), book);
    }

    List<Likely> likely(Wanted wanted, int limit) {
        return book.find(wanted, limit);
    }

    List<NamedSubject> subjects(Likely likely) {
        return people.get(likely.place());
    }
}
