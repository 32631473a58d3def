/// The assessment of a case on screen: rated blind, laid open, judged in words (framework 3).
@NullMarked
package nl.casustafel.judgement.ui;

import org.jspecify.annotations.NullMarked;
