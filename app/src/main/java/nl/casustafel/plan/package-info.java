/// What was agreed to do: the plan of a case in versions, and actions with an owner and a date (W-E1, law
/// 1.6, 1.7).
@NullMarked
package nl.casustafel.plan;

import org.jspecify.annotations.NullMarked;
