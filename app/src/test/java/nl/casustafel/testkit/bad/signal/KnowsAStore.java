package nl.casustafel.testkit.bad.signal;

import nl.casustafel.testkit.bad.Breaks;
import nl.casustafel.testkit.bad.person.store.Rows;

@Breaks("R3")
record KnowsAStore(Rows rows) {}
