@NullMarked
package nl.casustafel.vault.export;

import org.jspecify.annotations.NullMarked;
