/// The register of what left.
@NullMarked
package nl.casustafel.provision.ui;

import org.jspecify.annotations.NullMarked;
