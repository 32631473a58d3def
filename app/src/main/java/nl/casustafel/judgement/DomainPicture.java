package nl.casustafel.judgement;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What people say of one domain as a whole, in their own words (framework 3.4). Nothing suggests it.
public record DomainPicture(Impression value, LongText rationale) implements PersonalData {
    /// The first four are of domains of concern and context, the next three of protection.
    public enum Impression {
        NONE,
        SLIGHT,
        CLEAR,
        SERIOUS,
        WEAK,
        FAIR,
        STRONG,
        /// *Onvoldoende beeld*: of every domain.
        INSUFFICIENT;

        /// Those that fit a domain, in their order.
        public static List<Impression> of(Framework.Domain domain) {
            return Stream.of(values())
                    .filter(one -> one.fits(domain.polarity()))
                    .toList();
        }

        public boolean fits(Framework.Polarity polarity) {
            return this == INSUFFICIENT || (compareTo(WEAK) >= 0) == (polarity == Framework.Polarity.PROTECTION);
        }
    }

    @Override
    public String toString() {
        return "DomainPicture[]";
    }
}
