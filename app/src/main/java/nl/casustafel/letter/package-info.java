/// A letter as it is put on paper: to a reporter, a person concerned, or whoever takes something over. Holds
/// what is printed and nothing else; what may stand in which letter is decided by who composes it.
@NullMarked
package nl.casustafel.letter;

import org.jspecify.annotations.NullMarked;
