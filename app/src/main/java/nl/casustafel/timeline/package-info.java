/// What happened around a case, in the order of time. Holds nothing of its own: each feature tells what it
/// knows, through its own gate.
@NullMarked
package nl.casustafel.timeline;

import org.jspecify.annotations.NullMarked;
