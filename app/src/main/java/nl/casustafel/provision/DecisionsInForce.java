package nl.casustafel.provision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.CaseClock;

/// Which decision on police data held on a day: of each law the latest until then (W-F3).
public record DecisionsInForce(List<PoliceDecision> all) {
    public DecisionsInForce {
        all = List.copyOf(all);
    }

    public Optional<PoliceDecision> on(LocalDate day, Regime regime) {
        return all.stream()
                .filter(one -> one.partnership().regime() == regime)
                .filter(one -> !one.taken().on().isAfter(day))
                .max(Comparator.comparing((PoliceDecision one) -> one.taken().on())
                        .thenComparing(one -> one.recorded().at()));
    }

    /// The one a line rests on; empty where it is about no police data, or nobody wrote one down.
    public Optional<PoliceDecision> of(RegisterLine line) {
        LocalDate day = line.at().atZone(CaseClock.ZONE).toLocalDate();
        return line.what().regime().filter(_ -> line.ofPolice()).flatMap(regime -> on(day, regime));
    }

    /// Whether police data were provided without a decision that is written down.
    public boolean isMissing(RegisterLine line) {
        return line.ofPolice() && of(line).isEmpty();
    }
}
