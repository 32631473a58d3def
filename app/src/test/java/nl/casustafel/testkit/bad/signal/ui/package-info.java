/// Imitates a room; see [nl.casustafel.testkit.bad.Breaks].
@NullMarked
package nl.casustafel.testkit.bad.signal.ui;

import org.jspecify.annotations.NullMarked;
