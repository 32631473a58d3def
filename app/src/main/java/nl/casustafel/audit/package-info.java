/// The log: who did what to which thing, when, why and with what result, in a chain that shows tampering
/// (W-I3, BIO2
/// 8.15).
@NullMarked
package nl.casustafel.audit;

import org.jspecify.annotations.NullMarked;
