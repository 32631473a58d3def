/// The composition root: start, the two life times (locked and open), the window, locking, and what to do when
/// something is wrong.
/// Knows every room; known by none.
@NullMarked
package nl.casustafel.shell;

import org.jspecify.annotations.NullMarked;
