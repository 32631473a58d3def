/// What participants bring about a case after its admission: facts with their category, conditions and
/// corrections (W-C7, W-D1, W-D8), and documents.
@NullMarked
package nl.casustafel.dossier;

import org.jspecify.annotations.NullMarked;
