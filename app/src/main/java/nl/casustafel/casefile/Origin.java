package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.weighing.WeighingId;

/// Where the decision stands that made somebody a case.
public sealed interface Origin {
    /// Weighed here: the positions of the three are in the weighing (T-C1, W-C3).
    record Weighed(SignalId signal, WeighingId weighing) implements Origin {}

    /// *Besloten vóór Casustafel* (DEC-14): the decision stands in its old document and nowhere else. There is
    /// no signal and no weighing, for positions nobody took here are never made up (W-C3).
    /// @param reviewOn when the case is looked at next, until a plan says so
    /// @param document the old decision among the files of the case
    record DecidedBefore(LocalDate takenOverOn, Optional<LocalDate> reviewOn, Optional<AttachmentId> document)
            implements Origin {}
}
