/// The tables of plans and actions.
@NullMarked
package nl.casustafel.plan.store;

import org.jspecify.annotations.NullMarked;
