/// The people who work with the program: organisations, municipalities, roles, mandates and how each signs
/// (DEC-5, DEC-6, DEC-10, W-B7).
@NullMarked
package nl.casustafel.team;

import org.jspecify.annotations.NullMarked;
