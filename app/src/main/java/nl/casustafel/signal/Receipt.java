package nl.casustafel.signal;

import java.time.LocalDate;
import nl.casustafel.kernel.PersonId;

/// When, how, from what kind of source and by whom a signal was received (T-S1).
/// @param on never later than the day it was recorded
public record Receipt(LocalDate on, Channel channel, Source source, PersonId receiver) {}
