package nl.casustafel.testkit.bad.desk;

import java.util.concurrent.ExecutorService;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R9")
final class Interrupts {
    void stop(ExecutorService store) {
        store.shutdownNow();
    }
}
