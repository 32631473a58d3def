package nl.casustafel.testkit.bad;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the rules that this counter-example breaks, all of them. A rule that finds more or less than these
/// is wrong.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Breaks {
    String[] value();
}
