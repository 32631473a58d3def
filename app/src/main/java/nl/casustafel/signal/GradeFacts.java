package nl.casustafel.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Says how far facts can be built on, one question at a time, until the signal is weighed (DEC-4).
public final class GradeFacts {
    private final Transactor transactor;
    private final Signals signals;

    /// One question, answered for some of the facts. Source and content are never answered in one act:
    /// who grades both at once tends to give them the same (framework 3.2).
    public sealed interface Step {
        Fact graded(Fact fact);

        record Sources(Map<Fact.Key, SourceGrade> grades) implements Step {
            public Sources {
                grades = Map.copyOf(grades);
            }

            @Override
            public Fact graded(Fact fact) {
                SourceGrade grade = grades.get(fact.id());
                return grade == null ? fact : fact.with(grade);
            }
        }

        record Contents(Map<Fact.Key, ContentGrade> grades) implements Step {
            public Contents {
                grades = Map.copyOf(grades);
            }

            @Override
            public Fact graded(Fact fact) {
                ContentGrade grade = grades.get(fact.id());
                return grade == null ? fact : fact.with(grade);
            }
        }

        /// @param special of each fact whether it holds special data, and why that is needed (W-D2)
        record Specials(Map<Fact.Key, Sensitivity> special) implements Step {
            public Specials {
                special = Map.copyOf(special);
            }

            @Override
            public Fact graded(Fact fact) {
                Sensitivity data = special.get(fact.id());
                return data == null ? fact : fact.with(data);
            }
        }

        /// @param categories of each fact which of the act's categories it is of, as far as notification
        /// data go (W-D1, WPGA art. 4 (c), (f), (g))
        record Categories(Map<Fact.Key, DataCategory> categories) implements Step {
            public Categories {
                categories = Map.copyOf(categories);
                if (!DataCategory.OF_A_SIGNAL.containsAll(categories.values())) {
                    throw new IllegalArgumentException("not of a signal");
                }
            }

            @Override
            public Fact graded(Fact fact) {
                DataCategory category = categories.get(fact.id());
                return category == null ? fact : fact.with(category);
            }
        }

        /// @param earlier the fact it goes back to the same origin as; empty takes that away
        record Origin(Fact.Key later, Optional<Fact.Key> earlier) implements Step {
            @Override
            public Fact graded(Fact fact) {
                return fact.id().equals(later) && !earlier.equals(Optional.of(later))
                        ? fact.sameOriginAs(earlier)
                        : fact;
            }
        }
    }

    public GradeFacts(Transactor transactor, Signals signals) {
        this.transactor = transactor;
        this.signals = signals;
    }

    /// A fact that is not of this signal is passed over.
    public Outcome<List<Fact>, SignalRefusal> handle(Actor actor, SignalId id, Step step) {
        return transactor.write(
                actor,
                Purpose.TEST_SIGNAL,
                tx -> signals.sought(tx, actor, id).map(Versioned::value).then(signal -> {
                    if (!SignalDuties.worksAtTable(actor)) {
                        return Outcome.refused(Rule.NOT_ALLOWED);
                    }
                    return signal.state().takesFacts()
                            ? Outcome.done(graded(tx, signal, step))
                            : Outcome.refused(new Fixed(signal.state()));
                }));
    }

    private List<Fact> graded(Tx tx, Signal signal, Step step) {
        List<Fact> changed = signals.facts(tx, signal.id()).stream()
                .filter(fact -> !step.graded(fact).equals(fact))
                .map(step::graded)
                .toList();
        changed.forEach(fact -> signals.changeFact(tx, fact));
        tx.audit(SignalAction.SIGNAL_FACTS_GRADED, signal.id());
        tx.emit(new SignalChanged(signal.id()));
        return changed;
    }
}
