package nl.casustafel.signal;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// The receiver's part of a signal (W-D7, DEC-7): who reported and what came in. Never in the weighing, a
/// case, the minutes, or anyone else's search.
/// @param wantsConfidence the reporter asked not to be known
public record ReportSource(
        Optional<ShortText> reporterName,
        Optional<ShortText> reporterContact,
        boolean wantsConfidence,
        Optional<OriginalMail> mail)
        implements PersonalData {
    public static ReportSource unknown() {
        return new ReportSource(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /// Whether there is a reporter to answer at all.
    public boolean answerable() {
        return reporterName.isPresent() || reporterContact.isPresent() || mail.isPresent();
    }

    ReportSource withoutMailText() {
        return new ReportSource(reporterName, reporterContact, wantsConfidence, mail.map(OriginalMail::emptied));
    }

    @Override
    public String toString() {
        return "ReportSource[]";
    }
}
