/// The log on screen.
@NullMarked
package nl.casustafel.audit.ui;

import org.jspecify.annotations.NullMarked;
