/// Whether a case is still needed, how it ends, and what is left to do when it is over.
@NullMarked
package nl.casustafel.closing;

import org.jspecify.annotations.NullMarked;
