package nl.casustafel.testkit.bad.minutes;

import nl.casustafel.quality.Coefficient;
import nl.casustafel.testkit.bad.Breaks;

/// A figure on the framework, beside a case.
@Breaks("R22")
public record PrintsAgreement(Coefficient alpha) {}
