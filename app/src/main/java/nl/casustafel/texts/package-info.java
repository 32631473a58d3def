/// Words, dates, numbers and sorting, for screens and documents alike; no JavaFX here.
@NullMarked
package nl.casustafel.texts;

import org.jspecify.annotations.NullMarked;
