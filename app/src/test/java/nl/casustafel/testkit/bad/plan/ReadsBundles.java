package nl.casustafel.testkit.bad.plan;

import java.util.ResourceBundle;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R15")
record ReadsBundles(ResourceBundle words) {}
