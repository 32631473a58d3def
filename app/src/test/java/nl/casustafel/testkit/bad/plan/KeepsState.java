package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R11")
@SuppressWarnings("NonFinalStaticField")
final class KeepsState {
    private static int count;

    int next() {
        return ++count;
    }
}
