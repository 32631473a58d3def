/// The subjects' table.
@NullMarked
package nl.casustafel.person.store;

import org.jspecify.annotations.NullMarked;
