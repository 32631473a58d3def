/// *Vernietigen*: what has to go, the certificates of what went, and what is still counted.
@NullMarked
package nl.casustafel.retention.ui;

import org.jspecify.annotations.NullMarked;
