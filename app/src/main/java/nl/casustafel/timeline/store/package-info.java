/// Flags of timelines and the team's catalysts in the store.
@NullMarked
package nl.casustafel.timeline.store;

import org.jspecify.annotations.NullMarked;
