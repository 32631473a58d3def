/// *Afronden*: what is open, the minutes as they will be, two signatures, and copies that leave.
@NullMarked
package nl.casustafel.minutes.ui;

import org.jspecify.annotations.NullMarked;
