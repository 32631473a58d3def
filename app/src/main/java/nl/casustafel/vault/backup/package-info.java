/// Backups of a store: one encrypted file each, made, checked by opening, and restored. Described in
/// `docs/backup-format.md`.
@NullMarked
package nl.casustafel.vault.backup;

import org.jspecify.annotations.NullMarked;
