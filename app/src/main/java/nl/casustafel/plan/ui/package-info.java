/// The plan of a case on its screen, and actions over all cases.
@NullMarked
package nl.casustafel.plan.ui;

import org.jspecify.annotations.NullMarked;
