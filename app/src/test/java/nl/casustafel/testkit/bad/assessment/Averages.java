package nl.casustafel.testkit.bad.assessment;

import java.util.List;
import nl.casustafel.assessment.Level;
import nl.casustafel.testkit.bad.Breaks;

/// A score of somebody, under another name.
@Breaks("R22")
public final class Averages {
    private Averages() {}

    public static double of(List<Level> levels) {
        return levels.size();
    }
}
