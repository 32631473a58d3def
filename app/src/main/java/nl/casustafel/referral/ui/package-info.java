/// What follows a decision, on the page of its signal and on screens of its own.
@NullMarked
package nl.casustafel.referral.ui;

import org.jspecify.annotations.NullMarked;
