/// The team on screen: people, roles, mandates, settings.
@NullMarked
package nl.casustafel.team.ui;

import org.jspecify.annotations.NullMarked;
