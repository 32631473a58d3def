/// The meeting at the table: its agenda, who is there for which item, the lines typed live, and how an item
/// ends (1.2, 1.9, DEC-1, DEC-23).
@NullMarked
package nl.casustafel.meeting;

import org.jspecify.annotations.NullMarked;
