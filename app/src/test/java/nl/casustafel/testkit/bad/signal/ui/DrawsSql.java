package nl.casustafel.testkit.bad.signal.ui;

import nl.casustafel.testkit.bad.Breaks;
import org.jooq.DSLContext;

@Breaks("R4")
record DrawsSql(DSLContext context) {}
