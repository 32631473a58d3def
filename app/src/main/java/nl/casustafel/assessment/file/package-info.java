/// Reads a framework from its file. The only room that sees the JSON parser.
@NullMarked
package nl.casustafel.assessment.file;

import org.jspecify.annotations.NullMarked;
