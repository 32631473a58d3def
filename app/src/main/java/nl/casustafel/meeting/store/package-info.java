/// The meeting's tables.
@NullMarked
package nl.casustafel.meeting.store;

import org.jspecify.annotations.NullMarked;
