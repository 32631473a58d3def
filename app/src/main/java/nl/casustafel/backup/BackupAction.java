package nl.casustafel.backup;

import nl.casustafel.kernel.AuditAction;

/// What the log says of backups.
public enum BackupAction implements AuditAction {
    BACKUP_MADE,
    BACKUP_FAILED,
    BACKUP_RESTORED
}
