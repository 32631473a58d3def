/// The case's tables.
@NullMarked
package nl.casustafel.casefile.store;

import org.jspecify.annotations.NullMarked;
