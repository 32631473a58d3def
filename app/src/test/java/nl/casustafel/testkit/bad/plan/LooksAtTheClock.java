package nl.casustafel.testkit.bad.plan;

import java.time.Instant;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R10")
final class LooksAtTheClock {
    Instant now() {
        return Instant.now();
    }
}
