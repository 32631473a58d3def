/// The screens of the meeting: the list, planning one, and the table itself with the weighing on it.
@NullMarked
package nl.casustafel.meeting.ui;

import org.jspecify.annotations.NullMarked;
