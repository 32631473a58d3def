/// The file in which dossiers go on a stick from one store to another, and the card a store gives so that it
/// can be written to. Described in `docs/bundle-format.md`.
@NullMarked
package nl.casustafel.vault.bundle;

import org.jspecify.annotations.NullMarked;
