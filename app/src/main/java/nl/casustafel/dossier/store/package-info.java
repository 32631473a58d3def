/// The tables of what participants brought about a case.
@NullMarked
package nl.casustafel.dossier.store;

import org.jspecify.annotations.NullMarked;
