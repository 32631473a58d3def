/// Redactions in their tables.
@NullMarked
package nl.casustafel.excerpt.store;

import org.jspecify.annotations.NullMarked;
