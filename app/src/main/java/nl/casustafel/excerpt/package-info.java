/// What leaves of final minutes other than whole: redacted, and in part.
@NullMarked
package nl.casustafel.excerpt;

import org.jspecify.annotations.NullMarked;
