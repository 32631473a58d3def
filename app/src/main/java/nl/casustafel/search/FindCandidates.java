package nl.casustafel.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.Likely;
import nl.casustafel.person.naming.Wanted;
import nl.casustafel.search.Candidate.Earlier;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingReads;
import nl.casustafel.weighing.WeighingRow;

/// Who is this? Finds those of earlier signals and cases who may be the person somebody is typing the name
/// of, for who takes in signals.
///
/// Names, signals, cases and outcomes each come through their own gate, so that nothing tells of what the
/// actor may not see, not even by there being one less (DEC-5). Never by description: an unnamed subject
/// (DEC-13) stays unnamed. Opens nothing, and so leaves no line in the log.
public final class FindCandidates {
    public static final int SHOWN = 5;

    private final Transactor transactor;
    private final SignalReads signals;
    private final WeighingReads weighings;
    private final CaseReads cases;

    public FindCandidates(Transactor transactor, SignalReads signals, WeighingReads weighings, CaseReads cases) {
        this.transactor = transactor;
        this.signals = signals;
        this.weighings = weighings;
        this.cases = cases;
    }

    /// Everybody the actor may see by name, to make [KnownNames] of.
    public List<NamedSubject> named(Actor actor) {
        if (!mayTakeIn(actor)) {
            return List.of();
        }
        return transactor.read(actor, Purpose.REGISTER_SIGNAL, tx -> {
            Map<SubjectId, NamedSubject> named = new LinkedHashMap<>();
            signals.named(tx, actor).forEach(subject -> named.put(subject.id(), subject));
            cases.named(tx, actor).forEach(subject -> named.putIfAbsent(subject.id(), subject));
            return List.copyOf(named.values());
        });
    }

    /// At most [#SHOWN], the most likely first.
    public Candidates find(Actor actor, KnownNames names, Wanted wanted) {
        List<Likely> likely = names.likely(wanted, SHOWN + 1);
        if (likely.isEmpty() || !mayTakeIn(actor)) {
            return Candidates.NONE;
        }
        if (likely.size() > SHOWN && wanted.isVague()) {
            return Candidates.TOO_MANY;
        }
        List<Candidate> shown = transactor.read(
                actor,
                Purpose.REGISTER_SIGNAL,
                tx -> likely.stream()
                        .limit(SHOWN)
                        .map(one -> candidate(tx, actor, names, one))
                        .flatMap(Optional::stream)
                        .toList());
        return new Candidates(shown, false);
    }

    /// Empty where nothing of it may be seen any more since the names were read.
    private Optional<Candidate> candidate(Tx tx, Actor actor, KnownNames names, Likely likely) {
        List<NamedSubject> subjects = names.subjects(likely);
        List<Earlier> earlier = new ArrayList<>();
        List<CaseRow> about = new ArrayList<>();
        for (NamedSubject subject : subjects) {
            signals.about(tx, actor, subject.id())
                    .forEach(signal -> earlier.add(new Earlier(
                            signal,
                            weighings.of(tx, actor, signal.id()).reversed().stream()
                                    .map(WeighingRow::outcome)
                                    .flatMap(Optional::stream)
                                    .findFirst())));
            about.addAll(cases.about(tx, actor, subject.id()));
        }
        return earlier.isEmpty() && about.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(subjects.getFirst(), likely.reasons(), earlier, about));
    }

    private static boolean mayTakeIn(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER);
    }
}
