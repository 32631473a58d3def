/// The screen on which dossiers are given along and taken in.
@NullMarked
package nl.casustafel.exchange.ui;

import org.jspecify.annotations.NullMarked;
