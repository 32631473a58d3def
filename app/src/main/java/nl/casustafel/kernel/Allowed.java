package nl.casustafel.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets one type break one rule of the house, for a reason and until something happens.
/// A test prints every use and fails when there are more than were agreed, or when one is no longer needed.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Allowed {
    /// Id of the rule, e.g. `R11`.
    String rule();

    /// Why the rule cannot be kept here.
    String because();

    /// What ends the exception; `the product ends` where nothing ever will.
    String until();
}
