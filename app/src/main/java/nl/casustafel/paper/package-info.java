/// All PDF: lays out minutes and letters, reads them back, draws and protects them. Everything happens
/// in memory; no file, font or page of the machine is looked at, and no type of the PDF or drawing
/// libraries leaves this room.
@NullMarked
package nl.casustafel.paper;

import org.jspecify.annotations.NullMarked;
