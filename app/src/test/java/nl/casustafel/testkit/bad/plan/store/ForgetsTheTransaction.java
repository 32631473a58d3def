package nl.casustafel.testkit.bad.plan.store;

import nl.casustafel.testkit.bad.Breaks;
import nl.casustafel.testkit.bad.plan.Notes;

@Breaks("R13")
final class ForgetsTheTransaction implements Notes {
    @Override
    public void add(int note) {}
}
