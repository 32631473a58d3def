package nl.casustafel.signal.ui;

import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// One file of a case, looked at inside the program.
public record CaseFilePlace(CaseId caseFile, AttachmentId file) implements Place {}
