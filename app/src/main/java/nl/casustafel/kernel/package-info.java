/// The words every feature shares: outcomes, refusals, ids, text types, the clock, who acts and why.
@NullMarked
package nl.casustafel.kernel;

import org.jspecify.annotations.NullMarked;
