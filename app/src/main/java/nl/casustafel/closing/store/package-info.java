/// Tests of necessity and the end of cases, in their tables.
@NullMarked
package nl.casustafel.closing.store;

import org.jspecify.annotations.NullMarked;
