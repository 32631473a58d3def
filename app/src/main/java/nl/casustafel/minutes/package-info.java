/// The minutes of a meeting: what they consist of once composed, their canonical text and its code, and the
/// ports through which they are printed, checked, shown and copied.
@NullMarked
package nl.casustafel.minutes;

import org.jspecify.annotations.NullMarked;
