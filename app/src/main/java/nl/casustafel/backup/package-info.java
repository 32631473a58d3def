/// Backups as the team sees them: where they lie, which are kept, and how old the last one is. How one
/// is made is the vault's matter.
@NullMarked
package nl.casustafel.backup;

import org.jspecify.annotations.NullMarked;
