/// Files that came with a signal or belong to a case, kept inside the encrypted store.
@NullMarked
package nl.casustafel.attachment;

import org.jspecify.annotations.NullMarked;
