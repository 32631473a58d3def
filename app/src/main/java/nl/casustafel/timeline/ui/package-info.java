/// The timeline of a case on its screen: drawn, and the same as a list.
@NullMarked
package nl.casustafel.timeline.ui;

import org.jspecify.annotations.NullMarked;
