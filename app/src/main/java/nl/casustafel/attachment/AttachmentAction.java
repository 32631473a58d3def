package nl.casustafel.attachment;

import nl.casustafel.kernel.AuditAction;

/// What the log says of files.
public enum AttachmentAction implements AuditAction {
    ATTACHMENT_KEPT,
    ATTACHMENT_OPENED,
    ATTACHMENT_REMOVED,
    ATTACHMENT_SEARCHABLE
}
