/// The screen a day begins with.
@NullMarked
package nl.casustafel.today.ui;

import org.jspecify.annotations.NullMarked;
