/// Finding a signal, a case, a meeting or a colleague by number or name, with brakes.
@NullMarked
package nl.casustafel.search;

import org.jspecify.annotations.NullMarked;
