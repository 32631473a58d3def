package nl.casustafel.testkit.bad.audit;

import javax.crypto.Mac;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R5")
record HashesItself(Mac mac) {}
