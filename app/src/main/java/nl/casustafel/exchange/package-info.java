/// Hand-over of dossiers between two stores on a stick: whom to, which, on which ground, and back (DEC-22).
@NullMarked
package nl.casustafel.exchange;

import org.jspecify.annotations.NullMarked;
