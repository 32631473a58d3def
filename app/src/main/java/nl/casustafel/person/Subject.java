package nl.casustafel.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;

/// The person or organisation concerned. Without a name it is known by a description ("jongen uit 3B")
/// until the name comes.
/// @param saidMinor whether it is a minor, where the date of birth is not known (W-M)
/// @param alsoCalled other names, parted by commas or semicolons
public record Subject(
        SubjectId id,
        Kind kind,
        Optional<ShortText> name,
        Optional<ShortText> description,
        Optional<LocalDate> bornOn,
        Optional<Municipality.Key> residence,
        Optional<ShortText> alsoCalled,
        Optional<SaidMinor> saidMinor)
        implements PersonalData {
    /// WPGA art. 1(b).
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    /// Without another name.
    public Subject(
            SubjectId id,
            Kind kind,
            Optional<ShortText> name,
            Optional<ShortText> description,
            Optional<LocalDate> bornOn,
            Optional<Municipality.Key> residence) {
        this(id, kind, name, description, bornOn, residence, Optional.empty(), Optional.empty());
    }

    /// Of whom nobody said whether it is a minor.
    public Subject(
            SubjectId id,
            Kind kind,
            Optional<ShortText> name,
            Optional<ShortText> description,
            Optional<LocalDate> bornOn,
            Optional<Municipality.Key> residence,
            Optional<ShortText> alsoCalled) {
        this(id, kind, name, description, bornOn, residence, alsoCalled, Optional.empty());
    }

    /// The same, with what was said of its age.
    public Subject said(Optional<SaidMinor> minor) {
        return new Subject(id, kind, name, description, bornOn, residence, alsoCalled, minor);
    }

    public Subject {
        if (name.isEmpty() && description.isEmpty()) {
            throw new IllegalArgumentException("a subject is called something");
        }
    }

    /// What the screen calls the subject.
    public ShortText calledBy() {
        return name.or(() -> description).orElseThrow();
    }

    /// Each of the other names.
    public List<ShortText> aliases() {
        return alsoCalled.stream()
                .flatMap(names -> Stream.of(names.value().split("[,;]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(ShortText::of)
                .toList();
    }

    /// Under 18 on this day; false where nobody knows (W-M3).
    public boolean minorOn(LocalDate day) {
        return minor(day).orElse(false);
    }

    /// Whether under 18 on this day: by the date of birth, else as somebody said; empty where nobody knows
    /// (W-M).
    public Optional<Boolean> minor(LocalDate day) {
        return bornOn.map(born -> born.plusYears(18).isAfter(day))
                .or(() -> saidMinor.filter(said -> said != SaidMinor.UNKNOWN).map(said -> said == SaidMinor.YES));
    }

    @Override
    public String toString() {
        return "Subject[" + id.value() + "]";
    }
}
