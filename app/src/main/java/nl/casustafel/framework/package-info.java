/// The life of the versions of an assessment framework: how one is made, checked, settled and taken over
/// (framework 3.9). What a framework is stands in `assessment`.
@NullMarked
package nl.casustafel.framework;

import org.jspecify.annotations.NullMarked;
