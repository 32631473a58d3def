/// The log's table.
@NullMarked
package nl.casustafel.audit.store;

import org.jspecify.annotations.NullMarked;
