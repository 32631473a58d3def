/// The team's tables.
@NullMarked
package nl.casustafel.team.store;

import org.jspecify.annotations.NullMarked;
