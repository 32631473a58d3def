/// The tables of signals: writing them, and reading them through the gate.
@NullMarked
package nl.casustafel.signal.store;

import org.jspecify.annotations.NullMarked;
