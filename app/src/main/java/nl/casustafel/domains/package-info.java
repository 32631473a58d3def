/// The parts of somebody's life, and how he manages in each (law 1.5, catalogue 4.5): our own list, in our
/// own words (DEC-21). Nothing is counted or added up.
@NullMarked
package nl.casustafel.domains;

import org.jspecify.annotations.NullMarked;
