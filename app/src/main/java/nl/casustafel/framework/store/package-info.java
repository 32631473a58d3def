/// Versions in their own tables. Each is kept as the bytes of its file.
@NullMarked
package nl.casustafel.framework.store;

import org.jspecify.annotations.NullMarked;
