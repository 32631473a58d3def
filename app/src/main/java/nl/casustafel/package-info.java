@org.jspecify.annotations.NullMarked
package nl.casustafel;
