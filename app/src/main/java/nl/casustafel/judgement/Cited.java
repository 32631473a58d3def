package nl.casustafel.judgement;

import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.Fact;

/// What a level rests on and what speaks against it, as it was typed (framework 2.1, 3.2).
///
/// @param deviation why a level stands that its facts do not carry
/// @param counterargument *wat pleit hiertegen?*
public record Cited(Set<Fact.Key> facts, Optional<LongText> deviation, Optional<LongText> counterargument)
        implements PersonalData {
    public static final Cited NOTHING = new Cited(Set.of(), Optional.empty(), Optional.empty());

    public Cited {
        facts = Set.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Cited[facts=" + facts.size() + "]";
    }
}
