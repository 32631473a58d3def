/// The end of a signal that was not admitted: destroyed by two people, certified, and still counted
/// (T-S9, Bpga art. 16, DEC-17, DEC-18).
@NullMarked
package nl.casustafel.retention;

import org.jspecify.annotations.NullMarked;
