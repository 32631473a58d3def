package nl.casustafel.testkit.bad.plan;

import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R14")
record PrintsNames(ShortText name) implements PersonalData {}
