/// Parts of a life on the screen of a case: how it is now, and what became of it.
@NullMarked
package nl.casustafel.domains.ui;

import org.jspecify.annotations.NullMarked;
