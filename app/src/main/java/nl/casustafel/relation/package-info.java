/// People with whom the subject of a case has a social relation, as light records (W-D1 (h), W-D6).
@NullMarked
package nl.casustafel.relation;

import org.jspecify.annotations.NullMarked;
