/// The keys of the store: who can open it, with what, and what is derived from it. The only room that sees
/// `javax.crypto`, Bouncy Castle and the age library. The files are described byte by byte in
/// `docs/key-files.md`.
@NullMarked
package nl.casustafel.vault.key;

import org.jspecify.annotations.NullMarked;
