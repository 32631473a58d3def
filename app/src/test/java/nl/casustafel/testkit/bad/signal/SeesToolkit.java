package nl.casustafel.testkit.bad.signal;

import javafx.beans.property.StringProperty;
import nl.casustafel.testkit.bad.Breaks;

@Breaks({"R2", "R5"})
record SeesToolkit(StringProperty text) {}
