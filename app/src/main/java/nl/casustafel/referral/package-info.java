/// What follows a decision about a signal: the route out to whoever takes it over, what the person concerned
/// is told, and the letters to both and to the reporter (W-N4, DEC-7 to DEC-9). Nothing is parked: each has a
/// clock.
@NullMarked
package nl.casustafel.referral;

import org.jspecify.annotations.NullMarked;
