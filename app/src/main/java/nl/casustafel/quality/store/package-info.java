/// What the figures rest on, in SQL.
@NullMarked
package nl.casustafel.quality.store;

import org.jspecify.annotations.NullMarked;
