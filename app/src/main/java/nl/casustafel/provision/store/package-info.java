/// The register's tables; rows are added, never changed.
@NullMarked
package nl.casustafel.provision.store;

import org.jspecify.annotations.NullMarked;
