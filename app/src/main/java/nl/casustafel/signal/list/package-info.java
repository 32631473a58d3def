/// Reads a list that somebody kept in a spreadsheet, saved as text with separators, into plain rows. The
/// file is
/// hostile input: whatever is in it, the answer is a value and the work is bounded. The only room that
/// sees the library for such files.
@NullMarked
package nl.casustafel.signal.list;

import org.jspecify.annotations.NullMarked;
