/// What left the program: a register line for every file, and the one way in which a file is written
/// outside (DEC-36, W-F1, W-F4, WPGA art. 14(3)).
@NullMarked
package nl.casustafel.provision;

import org.jspecify.annotations.NullMarked;
