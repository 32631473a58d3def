package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;

/// A case whose term ends (T-C9, W-G1 to W-G4, W-G7).
public record DueCase(
        CaseId id, DossierNumber number, Optional<ShortText> calledBy, CaseTerm term, Set<Obstacle> obstacles)
        implements Due {
    public DueCase {
        obstacles = Set.copyOf(obstacles);
    }

    static DueCase of(KeptCase kept, LocalDate today) {
        CaseTerm term = kept.term();
        Set<Obstacle> first = EnumSet.noneOf(Obstacle.class);
        first.addAll(kept.waits());
        if (!kept.running().isEmpty()) {
            first.add(Obstacle.HELD);
        }
        if (!term.hasCome(today)) {
            first.add(Obstacle.TERM_RUNS);
        }
        return new DueCase(kept.id(), kept.number(), kept.calledBy(), term, first);
    }

    @Override
    public LocalDate destroyBy() {
        return term.by();
    }

    @Override
    public LocalDate asksOn() {
        return term.from();
    }

    @Override
    public DueCase unnamed() {
        return new DueCase(id, number, Optional.empty(), term, obstacles);
    }

    @Override
    public Destruction.Line line() {
        return new Destruction.OfCase(number, term.rule());
    }

    @Override
    public String toString() {
        return "DueCase[" + number + "]";
    }
}
