/// Reads a mail file that a person dropped on the window into plain values. The file is hostile input:
/// whatever is in it, the answer is a value and the work is bounded. Nothing is fetched, nothing in it
/// runs. The only room that sees a mail parser or an HTML parser.
@NullMarked
package nl.casustafel.signal.mail;

import org.jspecify.annotations.NullMarked;
