/// The versions of the framework on screen: the list, and one of them with its texts, findings, changes and
/// its settling.
@NullMarked
package nl.casustafel.framework.ui;

import org.jspecify.annotations.NullMarked;
