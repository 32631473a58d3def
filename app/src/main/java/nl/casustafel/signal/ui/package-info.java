/// The screens of signals: the list, the entry of a new one, and the page of one signal.
@NullMarked
package nl.casustafel.signal.ui;

import org.jspecify.annotations.NullMarked;
