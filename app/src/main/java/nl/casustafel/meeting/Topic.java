package nl.casustafel.meeting;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalId;

/// What an item of the agenda is about.
public sealed interface Topic {
    record OfSignal(SignalId signal) implements Topic {}

    record OfCase(CaseId caseFile) implements Topic {}

    /// The positions told outside a meeting since the last one, each to be signed for (DEC-6). A fixed
    /// item.
    record Confirming() implements Topic {}

    /// What was settled without the table since the last one, by number; each of the three may pull one to
    /// it (T-S3x, DEC-1). A fixed item.
    record SetAside() implements Topic {}

    /// The minutes of an earlier meeting, whose cover this one approves (DEC-23).
    record Approving(Meeting.Key held) implements Topic {}

    /// What has to be destroyed; always the last (DEC-17). A fixed item.
    record Destroying() implements Topic {}

    /// Anything else; the title names no subject, because it stands on the cover of the minutes (1.12).
    record Other(ShortText title) implements Topic {}
}
