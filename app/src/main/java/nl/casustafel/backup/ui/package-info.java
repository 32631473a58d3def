/// The screen of the backups.
@NullMarked
package nl.casustafel.backup.ui;

import org.jspecify.annotations.NullMarked;
