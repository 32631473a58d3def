package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// Whether this is a matter of the act at all (W-A1, WPGA art. 1(a)), and whether it is activism or extremism
/// (W-A2). All of it is asked; only an admission demands it.
/// @param motive whether an ideology is behind it
/// @param grounds on what that rests
/// @param limb where it may lead to
/// @param activism how it differs from lawful or peaceful activism
/// @param nonetheless why somebody is admitted without a clear ideology and outside the terrorist limb
public record Scope(
        Optional<IdeologicalMotive> motive,
        Optional<LongText> grounds,
        Optional<Limb> limb,
        Optional<LongText> activism,
        Optional<LongText> nonetheless)
        implements PersonalData {
    public static final Scope UNSAID =
            new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public enum IdeologicalMotive {
        YES,
        NO,
        UNCLEAR
    }

    /// What radicalisation may eventually lead to, as the act words it. The first does not ask for an ideology.
    public enum Limb {
        TERRORIST,
        SERIOUS_LAW_BREAKING,
        UNDERMINING
    }

    /// Whether the act itself leaves this outside as far as is known, so that an admission owes a reason of its
    /// own (W-A1): extremist activities come from an ideological motive.
    public boolean outsideTheAct() {
        return motive.filter(known -> known != IdeologicalMotive.YES).isPresent()
                && limb.filter(Limb.TERRORIST::equals).isEmpty();
    }

    @Override
    public String toString() {
        return "Scope[]";
    }
}
