package nl.casustafel.assessment.ui;

import java.util.SortedMap;
import java.util.function.Consumer;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;

/// What becomes of a sheet: where it is kept, and for whom, is known to whoever lays it in front.
public interface SheetWays {
    /// Somebody signs in place. Wipes the code.
    void prove(TeamPerson person, char[] code, Consumer<SignatureProof> proven, Runnable wrong);

    /// Locks the sheet and goes on, or says why not.
    void lock(RatedBy by, SortedMap<IndicatorCode, Rating> ratings, Runnable locked, Consumer<Refusal> refused);

    /// Away from it; what was filled in is kept as a draft.
    void leave();
}
