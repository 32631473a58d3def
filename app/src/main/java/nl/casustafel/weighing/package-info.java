/// Weighing a signal: the criteria of the act in words, the positions of police, OM and mayor, and what
/// came of it (W-C3 to W-C6, T-S4 to T-S6). There is no score here and no suggestion of an outcome (W-C5).
@NullMarked
package nl.casustafel.weighing;

import org.jspecify.annotations.NullMarked;
