/// Screens without a display: one robot that types, looks and takes pictures.
@NullMarked
package nl.casustafel.desk.testkit;

import org.jspecify.annotations.NullMarked;
