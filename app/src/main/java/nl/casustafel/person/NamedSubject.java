package nl.casustafel.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;

/// A subject somebody can be recognised by: one whose name is known.
public record NamedSubject(
        SubjectId id, ShortText name, Optional<LocalDate> bornOn, Optional<Municipality.Key> residence)
        implements PersonalData {
    /// The subject under each of its other names.
    public static List<NamedSubject> aliasesOf(Subject subject) {
        return subject.aliases().stream()
                .map(alias -> new NamedSubject(subject.id(), alias, subject.bornOn(), subject.residence()))
                .toList();
    }

    @Override
    public String toString() {
        return "NamedSubject[" + id.value() + "]";
    }
}
