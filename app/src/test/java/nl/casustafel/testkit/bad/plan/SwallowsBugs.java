package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R12")
final class SwallowsBugs {
    void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }
}
