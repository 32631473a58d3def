package nl.casustafel.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.SignalId;

/// What of the list goes.
public record Chosen(Set<SignalId> signals, Set<CaseId> cases) {
    public Chosen {
        signals = Set.copyOf(signals);
        cases = Set.copyOf(cases);
    }

    public static Chosen of(List<Due> lines) {
        Set<SignalId> signals = new HashSet<>();
        Set<CaseId> cases = new HashSet<>();
        lines.forEach(line -> {
            switch (line) {
                case DueSignal signal -> signals.add(signal.id());
                case DueCase caseFile -> cases.add(caseFile.id());
            }
        });
        return new Chosen(signals, cases);
    }

    public boolean isEmpty() {
        return signals.isEmpty() && cases.isEmpty();
    }

    public int size() {
        return signals.size() + cases.size();
    }

    Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>();
        signals.forEach(id -> ids.add(id.value()));
        cases.forEach(id -> ids.add(id.value()));
        return ids;
    }
}
