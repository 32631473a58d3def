@NullMarked
package nl.casustafel.retention.ui;

import org.jspecify.annotations.NullMarked;
