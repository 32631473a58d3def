/// The case: what an admitted signal becomes, under which regime, and who was designated for it (T-C1, W-C8).
@NullMarked
package nl.casustafel.casefile;

import org.jspecify.annotations.NullMarked;
