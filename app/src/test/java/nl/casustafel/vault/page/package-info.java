/// What the page vault promises, tried: power cuts, flipped bits, moved pages, failing disks.
@NullMarked
package nl.casustafel.vault.page;

import org.jspecify.annotations.NullMarked;
