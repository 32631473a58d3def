@NullMarked
package nl.casustafel.retention;

import org.jspecify.annotations.NullMarked;
