package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// One list of all that has to be destroyed (DEC-17): signals that were not admitted, and cases whose term
/// ends within a month or has ended. For who sees to it.
public final class WhatIsDue {
    private final RetentionReads signals;
    private final TermReads cases;
    private final CaseClock clock;

    public WhatIsDue(RetentionReads signals, TermReads cases, CaseClock clock) {
        this.signals = signals;
        this.cases = cases;
        this.clock = clock;
    }

    /// The one that may stay shortest first.
    public List<Due> of(Tx tx, Actor actor) {
        LocalDate today = clock.today();
        return Stream.<Due>concat(
                        signals.due(tx, actor).stream(),
                        cases.all(tx, actor).stream().flatMap(kept -> kept.due(today).stream()))
                .sorted(Due.BY_DAY)
                .toList();
    }

    /// A hold that is looked at again on a day.
    public record Review(DossierNumber number, LocalDate on) {}

    /// Those that are to be looked at again by then, the earliest first (W-G1).
    public List<Review> reviews(Tx tx, Actor actor, LocalDate until) {
        return cases.all(tx, actor).stream()
                .flatMap(kept -> kept.running().stream()
                        .map(hold -> new Review(kept.number(), hold.entry().reviewOn())))
                .filter(review -> !review.on().isAfter(until))
                .sorted(Comparator.comparing(Review::on).thenComparing(Review::number))
                .toList();
    }

    /// The lines of these; empty where one of them is not on the list.
    Optional<List<Due>> of(Tx tx, Actor actor, Chosen chosen) {
        List<Due> found = new ArrayList<>();
        Set<Object> missing = new HashSet<>();
        for (SignalId id : chosen.signals()) {
            signals.due(tx, actor, id).ifPresentOrElse(found::add, () -> missing.add(id));
        }
        for (CaseId id : chosen.cases()) {
            cases.mine(tx, actor, id)
                    .flatMap(kept -> kept.due(clock.today()))
                    .ifPresentOrElse(found::add, () -> missing.add(id));
        }
        return missing.isEmpty() ? Optional.of(found) : Optional.empty();
    }
}
