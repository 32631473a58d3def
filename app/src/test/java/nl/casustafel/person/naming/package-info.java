/// Measures and tests person candidates.
@NullMarked
package nl.casustafel.person.naming;

import org.jspecify.annotations.NullMarked;
