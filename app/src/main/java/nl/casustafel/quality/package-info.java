/// How well the framework itself works: how far raters agree on an indicator, and what a calibration
/// exercise shows. Figures on words of the framework, never on a person who rates or is rated
/// (framework 3.5, 4.5, AN11).
@NullMarked
package nl.casustafel.quality;

import org.jspecify.annotations.NullMarked;
