/// Facts and documents of a case on screen.
@NullMarked
package nl.casustafel.dossier.ui;

import org.jspecify.annotations.NullMarked;
