package nl.casustafel.assessment;

import java.util.Map;
import nl.casustafel.kernel.PersonalData;

/// What the table typed for the indicators of one version, as far as it came.
///
/// @param motive the strand that may play a part; [Motive#X] where it is mixed, unclear or unknown (DEC-20)
/// @param typed an indicator that is not in it was not rated, which is as good as unknown
public record Assessed(Motive motive, Map<IndicatorCode, Consensus> typed) implements PersonalData {
    public Assessed {
        typed = Map.copyOf(typed);
    }

    /// Whether the question can be asked: the strand fits, and the table did not say that it cannot be.
    public boolean applies(Indicator indicator) {
        Consensus said = typed.get(indicator.code());
        return indicator.appliesTo(motive) && (said == null || !said.isNotApplicable());
    }

    public boolean knows(IndicatorCode code) {
        Consensus said = typed.get(code);
        return said != null && said.isKnown();
    }

    @Override
    public String toString() {
        return "Assessed[" + typed.size() + "]";
    }
}
