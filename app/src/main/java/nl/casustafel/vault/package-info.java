/// The only door to the store: transactions with their audit line inside, and the failures of the world
/// around them.
@NullMarked
package nl.casustafel.vault;

import org.jspecify.annotations.NullMarked;
