/// What was reported to police, OM or mayor: taken in, kept as facts apart from interpretation, tested,
/// brought to the table, and answered (W-C1, W-C2, W-C9, WPGA art. 5(1)-(2) and (6)). What the reporter
/// said and who that was stays with the receiver (W-D7).
@NullMarked
package nl.casustafel.signal;

import org.jspecify.annotations.NullMarked;
