/// Final minutes in parts, and their PDF.
@NullMarked
package nl.casustafel.minutes.store;

import org.jspecify.annotations.NullMarked;
