package nl.casustafel.signal;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.SubjectId;
import nl.casustafel.vault.Tx;

/// The signals kept in the store, as use cases change them. Looking one up goes through the gate; whoever
/// writes has looked it up in the same transaction.
public interface Signals {
    /// The next number of this year; never given out twice, also where the clock turns back to an
    /// earlier year.
    DossierNumber nextNumber(Tx tx, int year, char storeLetter);

    void add(Tx tx, Signal signal, ReportSource source);

    /// Empty where it is not there or not for this person.
    Optional<Versioned<Signal>> find(Tx tx, Actor actor, SignalId id);

    /// The same, as the first step of a use case.
    default Outcome<Versioned<Signal>, SignalRefusal> sought(Tx tx, Actor actor, SignalId id) {
        return find(tx, actor, id)
                .<Outcome<Versioned<Signal>, SignalRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SignalRefusal.Rule.NOT_FOUND));
    }

    /// False, and nothing changed, where the row is no longer at this version.
    boolean change(Tx tx, Signal signal, int version);

    /// Empty where the receiver's part is not for this person (W-D7).
    Optional<ReportSource> source(Tx tx, Actor actor, SignalId id);

    /// Whether one of the texts names the reporter, for who may not see who that is (W-D7).
    boolean namesReporter(Tx tx, SignalId id, List<String> texts);

    void changeSource(Tx tx, SignalId id, ReportSource source);

    /// Whether it was given to another store for good: then nothing about it happens here but the
    /// answer to the reporter.
    boolean givenForGood(Tx tx, SignalId id);

    /// The number the national system gave it.
    Optional<ExternalNumber> external(Tx tx, SignalId id);

    /// Without regard to the version: whoever is putting the signal right is not in its way.
    void keepExternal(Tx tx, SignalId id, Optional<ExternalNumber> number);

    /// Keeps one time the urgent check was answered; what the signal says itself is changed apart.
    void addUrgent(Tx tx, SignalId id, UrgentRound round);

    void addStep(Tx tx, SignalId id, SignalStep step);

    /// The oldest first.
    List<SignalStep> steps(Tx tx, SignalId id);

    List<Fact> facts(Tx tx, SignalId id);

    void addFact(Tx tx, SignalId id, Fact fact);

    /// Notes that a signal was split from a report, or from what that itself was split from (DEC-13).
    void splitFrom(Tx tx, SignalId made, SignalId from);

    /// Adds a copy of a fact of another signal, which stays known as what it comes from.
    void addCopy(Tx tx, SignalId id, Fact copy, Fact.Key of);

    void changeFact(Tx tx, Fact fact);

    /// Takes one fact away. Its copies stay, and stay known as one fact; nothing may point to it any more
    /// as its origin.
    void removeFact(Tx tx, Fact.Key id);

    /// The other signals this person may see where the same fact stands, by number (DEC-13).
    List<DossierNumber> copies(Tx tx, Actor actor, Fact.Key id);

    void removeFacts(Tx tx, SignalId id);

    /// Takes away what a signal says: facts, interpretation, words of the mail. Without the gate, for a
    /// store nobody sees yet.
    void forgetContent(Tx tx, SignalId id);

    /// Lets no signal point to this subject any more. Without the gate, as [#forgetContent].
    void forgetSubject(Tx tx, SubjectId id);
}
