package nl.casustafel.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.Likely;
import nl.casustafel.person.naming.Reason;
import nl.casustafel.person.naming.Wanted;
import nl.casustafel.search.Candidate.Earlier;
import nl.casustafel.signal.EarlierSignal;
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
    private final SamePersons same;

    public FindCandidates(
            Transactor transactor, SignalReads signals, WeighingReads weighings, CaseReads cases, SamePersons same) {
        this.same = same;
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
            Set<NamedSubject> named = new LinkedHashSet<>(signals.named(tx, actor));
            named.addAll(cases.named(tx, actor));
            return List.copyOf(named);
        });
    }

    /// At most [#SHOWN], the most likely first.
    public Candidates find(Actor actor, KnownNames names, Wanted wanted) {
        return find(actor, names, wanted, Optional.empty());
    }

    /// The same without one subject and who is the same person already.
    public Candidates find(Actor actor, KnownNames names, Wanted wanted, Optional<SubjectId> except) {
        // More than are shown, because several spellings may be one person.
        List<Likely> likely = names.likely(wanted, 2 * SHOWN);
        if (likely.isEmpty() || !mayTakeIn(actor)) {
            return Candidates.NONE;
        }
        if (likely.size() > SHOWN && wanted.isVague()) {
            return Candidates.TOO_MANY;
        }
        List<Candidate> shown =
                transactor.read(actor, Purpose.REGISTER_SIGNAL, tx -> candidates(tx, actor, names, likely, except));
        return new Candidates(shown, false);
    }

    /// Each person once, however many spellings are known.
    private List<Candidate> candidates(
            Tx tx, Actor actor, KnownNames names, List<Likely> likely, Optional<SubjectId> except) {
        Set<SubjectId> passed = new HashSet<>();
        except.ifPresent(one -> passed.addAll(same.everyone(tx, one)));
        List<Candidate> shown = new ArrayList<>();
        for (Likely one : likely) {
            if (shown.size() == SHOWN) {
                break;
            }
            List<NamedSubject> named = names.subjects(one).stream()
                    .filter(subject -> !passed.contains(subject.id()))
                    .toList();
            Set<SubjectId> everyone = new LinkedHashSet<>();
            named.forEach(subject -> everyone.addAll(same.everyone(tx, subject.id())));
            passed.addAll(everyone);
            if (!named.isEmpty()) {
                candidate(tx, actor, named, everyone, one.reasons()).ifPresent(shown::add);
            }
        }
        return shown;
    }

    /// Empty where nothing of it may be seen any more since the names were read.
    private Optional<Candidate> candidate(
            Tx tx, Actor actor, List<NamedSubject> named, Set<SubjectId> everyone, Set<Reason> reasons) {
        List<Earlier> earlier = new ArrayList<>();
        List<CaseRow> about = new ArrayList<>();
        Set<SubjectId> seen = new HashSet<>();
        for (SubjectId subject : everyone) {
            List<EarlierSignal> reported = signals.about(tx, actor, subject);
            List<CaseRow> became = cases.about(tx, actor, subject);
            if (!reported.isEmpty() || !became.isEmpty()) {
                seen.add(subject);
            }
            reported.forEach(signal -> earlier.add(new Earlier(
                    signal,
                    weighings.of(tx, actor, signal.id()).reversed().stream()
                            .map(WeighingRow::outcome)
                            .flatMap(Optional::stream)
                            .findFirst())));
            about.addAll(became);
        }
        earlier.sort(
                Comparator.comparing((Earlier one) -> one.signal().receivedOn()).reversed());
        return named.stream()
                .filter(one -> seen.contains(one.id()))
                .findFirst()
                .map(one -> known(tx, one, reasons, earlier, about));
    }

    /// Under the name that is noted now: found by another spelling, that is said.
    private Candidate known(
            Tx tx, NamedSubject found, Set<Reason> reasons, List<Earlier> earlier, List<CaseRow> about) {
        Optional<Subject> held = same.held(tx, found.id()).map(Versioned::value);
        Optional<ShortText> now = held.flatMap(Subject::name);
        boolean alias = held.map(Subject::aliases).orElse(List.of()).contains(found.name());
        if (!alias && (now.isEmpty() || now.get().equals(found.name()))) {
            return new Candidate(found, reasons, earlier, about);
        }
        Set<Reason> all = EnumSet.of(alias ? Reason.ALIAS : Reason.EARLIER_NAME);
        all.addAll(reasons);
        return new Candidate(
                new NamedSubject(found.id(), now.orElse(found.name()), found.bornOn(), found.residence()),
                all,
                earlier,
                about);
    }

    private static boolean mayTakeIn(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER);
    }
}
