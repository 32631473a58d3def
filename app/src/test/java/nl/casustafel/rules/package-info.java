/// The rules of the house as tests: which room may know which, and what no room may do.
/// Every rule is also run on the counter-examples in `testkit.bad`, where it must fail.
@NullMarked
package nl.casustafel.rules;

import org.jspecify.annotations.NullMarked;
