/// What is due, certificates and counters in their tables.
@NullMarked
package nl.casustafel.retention.store;

import org.jspecify.annotations.NullMarked;
