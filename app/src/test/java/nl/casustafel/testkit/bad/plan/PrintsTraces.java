package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R12")
final class PrintsTraces {
    void print(IllegalStateException bug) {
        bug.printStackTrace();
        System.err.println();
    }
}
