/// What must happen next for the person who is signed in.
@NullMarked
package nl.casustafel.today;

import org.jspecify.annotations.NullMarked;
