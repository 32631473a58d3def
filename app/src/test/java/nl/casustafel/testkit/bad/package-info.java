/// Counter-examples: classes that break one rule each, in packages that imitate the rooms of the house.
@NullMarked
package nl.casustafel.testkit.bad;

import org.jspecify.annotations.NullMarked;
