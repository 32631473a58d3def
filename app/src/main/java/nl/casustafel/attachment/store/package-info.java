/// The attachments' table.
@NullMarked
package nl.casustafel.attachment.store;

import org.jspecify.annotations.NullMarked;
