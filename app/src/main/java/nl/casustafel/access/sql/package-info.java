/// The gate as conditions for queries, so that what may not be seen is never read, counted or found.
@NullMarked
package nl.casustafel.access.sql;

import org.jspecify.annotations.NullMarked;
