/// The tables of assessments of cases.
@NullMarked
package nl.casustafel.judgement.store;

import org.jspecify.annotations.NullMarked;
