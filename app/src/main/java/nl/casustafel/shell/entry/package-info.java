/// What stands before a session: the welcome at the first start, and the door.
@NullMarked
package nl.casustafel.shell.entry;

import org.jspecify.annotations.NullMarked;
