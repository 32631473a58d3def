/// Everything that knows H2: the file below it, opening and closing, migrations, and what its error codes mean.
@NullMarked
package nl.casustafel.vault.h2;

import org.jspecify.annotations.NullMarked;
