/// The quality of the framework on screen: how far raters agree, and the calibration exercise (AN11,
/// framework 4.2). For who keeps it, and for who takes part in an exercise; never beside a case.
@NullMarked
package nl.casustafel.quality.ui;

import org.jspecify.annotations.NullMarked;
