/// What the screens of a signal and of a case share about rating: the sheet somebody fills in, and the
/// framework in words. Knows neither signals nor cases (decision 39).
@NullMarked
package nl.casustafel.assessment.ui;

import org.jspecify.annotations.NullMarked;
