/// What the palette finds.
@NullMarked
package nl.casustafel.search.ui;

import org.jspecify.annotations.NullMarked;
