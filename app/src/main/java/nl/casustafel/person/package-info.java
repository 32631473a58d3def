/// Whom a signal or a case is about: a person or an organisation, named or not (W-A3, DEC-13).
@NullMarked
package nl.casustafel.person;

import org.jspecify.annotations.NullMarked;
