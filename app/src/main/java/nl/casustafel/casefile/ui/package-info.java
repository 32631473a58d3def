/// The list of cases, and one case.
@NullMarked
package nl.casustafel.casefile.ui;

import org.jspecify.annotations.NullMarked;
