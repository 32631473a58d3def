package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R11")
final class IsTheOnlyOne {
    private static final IsTheOnlyOne ONLY = new IsTheOnlyOne();

    static IsTheOnlyOne getInstance() {
        return ONLY;
    }
}
