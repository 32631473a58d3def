/// The table of looks at parts of a life.
@NullMarked
package nl.casustafel.domains.store;

import org.jspecify.annotations.NullMarked;
