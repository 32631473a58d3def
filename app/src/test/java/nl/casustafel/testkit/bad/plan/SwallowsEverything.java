package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R12")
final class SwallowsEverything {
    void run(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
