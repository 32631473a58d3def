package nl.casustafel.backup.ui;

import nl.casustafel.desk.Place;

/// The backups.
public record BackupPlace() implements Place {}
