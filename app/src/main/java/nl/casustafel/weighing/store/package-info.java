/// The weighing's tables.
@NullMarked
package nl.casustafel.weighing.store;

import org.jspecify.annotations.NullMarked;
