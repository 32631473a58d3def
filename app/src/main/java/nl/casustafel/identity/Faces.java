package nl.casustafel.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.CitizenNumbers;
import nl.casustafel.person.Joining;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Tx;

/// Looks at who is behind a subject, through the gates of signals, cases and numbers. Opens nothing.
public final class Faces {
    private final SignalReads signals;
    private final CaseReads cases;
    private final SamePersons same;
    private final CitizenNumbers numbers;
    private final CitizenNumberOfSubject receivers;

    /// @param receivers tells who may know a number
    public Faces(
            SignalReads signals,
            CaseReads cases,
            SamePersons same,
            CitizenNumbers numbers,
            CitizenNumberOfSubject receivers) {
        this.signals = signals;
        this.cases = cases;
        this.same = same;
        this.numbers = numbers;
        this.receivers = receivers;
    }

    /// One person as found so far.
    /// @param others the other subjects of the same person, as far as they may be seen
    /// @param joinings that can be seen on both sides, the latest first
    public record Person(List<Face> others, List<Joining> joinings) implements PersonalData {
        public Person {
            others = List.copyOf(others);
            joinings = List.copyOf(joinings);
        }

        @Override
        public String toString() {
            return "Person[" + others.size() + "]";
        }
    }

    /// Empty where nothing about it may be seen.
    public Optional<Face> of(Tx tx, Actor actor, SubjectId id) {
        List<EarlierSignal> about = signals.about(tx, actor, id);
        List<CaseRow> became = cases.about(tx, actor, id);
        return about.isEmpty() && became.isEmpty()
                ? Optional.empty()
                : same.held(tx, id)
                        .map(Versioned::value)
                        .map(subject -> new Face(subject, about, became, number(tx, actor, about)));
    }

    public Person person(Tx tx, Actor actor, SubjectId id) {
        return new Person(
                same.everyone(tx, id).stream()
                        .filter(one -> !one.equals(id))
                        .flatMap(one -> of(tx, actor, one).stream())
                        .sorted(Comparator.comparing(
                                face -> face.signals().isEmpty()
                                        ? ""
                                        : face.signals().getFirst().number().text(),
                                Comparator.reverseOrder()))
                        .toList(),
                same.of(tx, same.everyone(tx, id)).stream()
                        .filter(joining -> of(tx, actor, joining.one()).isPresent()
                                && of(tx, actor, joining.other()).isPresent())
                        .toList());
    }

    /// Whether this person knows two different numbers among these subjects.
    boolean numbersDiffer(Tx tx, Actor actor, Collection<SubjectId> subjects) {
        return subjects.stream()
                        .flatMap(id -> of(tx, actor, id).stream())
                        .filter(face -> face.number().isPresent())
                        .flatMap(face -> numbers.find(tx, face.subject().id()).stream())
                        .distinct()
                        .count()
                > 1;
    }

    private Optional<ShortText> number(Tx tx, Actor actor, List<EarlierSignal> about) {
        return about.stream()
                .flatMap(signal -> receivers.masked(tx, actor, signal.id()).map(ShortText::of).stream())
                .findFirst();
    }
}
