/// The relations of a case on its screen: a table, and the same drawn.
@NullMarked
package nl.casustafel.relation.ui;

import org.jspecify.annotations.NullMarked;
