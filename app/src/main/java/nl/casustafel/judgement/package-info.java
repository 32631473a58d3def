/// The assessment of a case by the whole framework: rated blind by those who were designated for it,
/// talked about, and judged in words (framework 3). People type everything; nothing here is added up or
/// suggested.
@NullMarked
package nl.casustafel.judgement;

import org.jspecify.annotations.NullMarked;
