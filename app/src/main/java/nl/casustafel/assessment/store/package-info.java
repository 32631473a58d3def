/// Rounds of ratings in their tables.
@NullMarked
package nl.casustafel.assessment.store;

import org.jspecify.annotations.NullMarked;
