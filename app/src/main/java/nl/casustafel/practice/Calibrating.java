package nl.casustafel.practice;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// Holds exercises with the framework in the practice team. Handed in, since nobody here knows figures on the
/// framework (R22).
public interface Calibrating {
    /// One to which all handed in, and closed.
    void held(Transactor transactor, CaseClock clock, Actor keeper, List<Actor> raters);

    /// One that runs, to which these handed in.
    void running(Transactor transactor, CaseClock clock, Actor keeper, List<Actor> raters);
}
