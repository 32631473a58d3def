package nl.casustafel.signal.ui;

import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;

/// One file that came with a signal, looked at inside the program.
public record AttachmentPlace(SignalId signal, AttachmentId file) implements Place {}
