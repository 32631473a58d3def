package nl.casustafel.testkit.bad.audit;

import nl.casustafel.testkit.bad.Breaks;
import org.bouncycastle.crypto.generators.SCrypt;

@Breaks("R5")
record UnlocksItself(SCrypt scrypt) {}
