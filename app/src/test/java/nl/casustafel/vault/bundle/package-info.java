@NullMarked
package nl.casustafel.vault.bundle;

import org.jspecify.annotations.NullMarked;
