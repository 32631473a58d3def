@NullMarked
package nl.casustafel.vault.backup;

import org.jspecify.annotations.NullMarked;
