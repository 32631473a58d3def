/// The one gate: who may see which signal, case and meeting (DEC-5, DEC-35).
@NullMarked
package nl.casustafel.access;

import org.jspecify.annotations.NullMarked;
