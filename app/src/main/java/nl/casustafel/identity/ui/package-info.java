/// Two people side by side, and what a signal's page tells of one person.
@NullMarked
package nl.casustafel.identity.ui;

import org.jspecify.annotations.NullMarked;
