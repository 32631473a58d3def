/// The file below the database: pages that are encrypted and authenticated one by one, and a journal
/// that makes every write whole or absent. Knows Java's cryptography and H2's file interface, and
/// nothing else of the program. The format stands byte for byte in `docs/store-format.md`; why it is
/// so, in decision 16.
@NullMarked
package nl.casustafel.vault.page;

import org.jspecify.annotations.NullMarked;
