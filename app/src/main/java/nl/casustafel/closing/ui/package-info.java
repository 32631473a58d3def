/// The section of a case in which it is tested and ended, and the list of what is left to do afterwards.
@NullMarked
package nl.casustafel.closing.ui;

import org.jspecify.annotations.NullMarked;
