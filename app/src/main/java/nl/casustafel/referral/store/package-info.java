/// What follows a decision, in its tables.
@NullMarked
package nl.casustafel.referral.store;

import org.jspecify.annotations.NullMarked;
