/// Names compared as they are spelled and spoken, in memory. Knows letters and sounds, never where a name
/// or its bearer comes from (W-D4).
@NullMarked
package nl.casustafel.person.naming;

import org.jspecify.annotations.NullMarked;
