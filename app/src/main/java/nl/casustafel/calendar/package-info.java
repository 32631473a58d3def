/// Which days are working days in the Netherlands, for terms that are counted in them (DEC-40).
@NullMarked
package nl.casustafel.calendar;

import org.jspecify.annotations.NullMarked;
