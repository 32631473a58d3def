package nl.casustafel.retention.store;

import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.exchange.Exchanges;

/// What other features know of a case that is kept.
/// @param exchanges whether it is on loan from another team
/// @param closings how it ended, which day was chosen then
record KeptSources(Exchanges exchanges, CaseClosings closings) {}
