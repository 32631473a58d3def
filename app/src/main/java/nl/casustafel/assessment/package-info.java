/// The framework by which behaviour is rated, as data of a version, and the ratings that were given by
/// it: blind, each by one organisation, about something this room does not know (DEC-35). People judge;
/// nothing here is added up.
@NullMarked
package nl.casustafel.assessment;

import org.jspecify.annotations.NullMarked;
