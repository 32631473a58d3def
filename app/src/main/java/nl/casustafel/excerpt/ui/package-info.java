/// The screens on which minutes are redacted and parts of them leave.
@NullMarked
package nl.casustafel.excerpt.ui;

import org.jspecify.annotations.NullMarked;
