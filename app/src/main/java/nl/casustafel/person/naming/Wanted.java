package nl.casustafel.person.naming;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.kernel.PersonalData;

/// Who is looked for: what stands in the fields so far.
public record Wanted(String name, Optional<LocalDate> bornOn) implements PersonalData {
    /// One word and no date of birth: too little to look for somebody by where many are called so.
    public boolean isVague() {
        SpelledName typed = SpelledName.of(name, NamePart::of);
        return bornOn.isEmpty()
                && IntStream.range(0, typed.words().size())
                                .filter(typed::counts)
                                .count()
                        == 1;
    }

    @Override
    public String toString() {
        return "Wanted[" + name.length() + "]";
    }
}
