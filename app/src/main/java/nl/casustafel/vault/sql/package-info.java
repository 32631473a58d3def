/// Turns a transaction into SQL; for `store` rooms only.
@NullMarked
package nl.casustafel.vault.sql;

import org.jspecify.annotations.NullMarked;
