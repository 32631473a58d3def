package nl.casustafel.casefile.ui;

import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// Where these screens lead, among the screens of others.
public interface CaseWays {
    /// Taking over a case that was decided before this program.
    Place takeOver();

    /// The same for a whole list.
    Place takeOverList();

    Place file(CaseId id, AttachmentId file);

    /// The neutral sheet for whoever types the case into another system.
    Place sheet(CaseId id);
}
