/// The practice environment: a fictional team with three years of work, to learn the program and to test it
/// (DEC-39).
@NullMarked
package nl.casustafel.practice;

import org.jspecify.annotations.NullMarked;
