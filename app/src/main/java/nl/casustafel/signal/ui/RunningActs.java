package nl.casustafel.signal.ui;

import java.util.function.Function;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.OpenDecision;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.desk.Place;
import nl.casustafel.plan.TakeOverCases;

/// How cases that were decided before this program come in (DEC-14).
/// @param page of a case, among the screens of others
public record RunningActs(
        TakeOverCase one, TakeOverCases list, OpenDecision open, CaseReads cases, Function<CaseId, Place> page) {}
