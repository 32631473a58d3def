/// Partners, bundles and dossiers that are away in their tables, and the rows that travel.
@NullMarked
package nl.casustafel.exchange.store;

import org.jspecify.annotations.NullMarked;
