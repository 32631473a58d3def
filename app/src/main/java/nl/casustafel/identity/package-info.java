/// Whether two signals are about one person: a person decides, says why, and can take it back (W-A3, DEC-5).
@NullMarked
package nl.casustafel.identity;

import org.jspecify.annotations.NullMarked;
