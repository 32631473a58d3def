package nl.casustafel.testkit.bad.plan;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R11")
final class KeepsAList {
    private static final List<Integer> SEEN = new ArrayList<>();

    void see(int number) {
        SEEN.add(number);
    }
}
