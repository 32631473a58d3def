/// The UI kit: threads, fields and forms, dialogs, going from screen to screen, tables, the look. Knows no
/// feature.
@NullMarked
package nl.casustafel.desk;

import org.jspecify.annotations.NullMarked;
