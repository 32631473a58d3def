/// Everything a store holds in plain, long-lived files, and back: one CSV file for each table.
/// Described in `docs/export-format.md`.
@NullMarked
package nl.casustafel.vault.export;

import org.jspecify.annotations.NullMarked;
