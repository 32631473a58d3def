/// The table of related persons.
@NullMarked
package nl.casustafel.relation.store;

import org.jspecify.annotations.NullMarked;
