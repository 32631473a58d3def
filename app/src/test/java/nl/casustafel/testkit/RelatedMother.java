package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.relation.CorrectRelated;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.NoteRelated;
import nl.casustafel.relation.RelatedPerson;
import nl.casustafel.relation.RelatedPersonId;
import nl.casustafel.relation.RelatedReads;
import nl.casustafel.relation.RelationType;
import nl.casustafel.relation.RemoveRelated;
import nl.casustafel.relation.Tie;
import nl.casustafel.relation.store.JooqRelatedPersons;

/// Related persons of cases for tests, made through the use cases.
public final class RelatedMother {
    public static final LongText RELEVANCE = LongText.of("Brengt hem elke ochtend naar school.");

    public final WeighingMother weigh;
    public final JooqRelatedPersons people = new JooqRelatedPersons();
    public final NoteRelated note;
    public final CorrectRelated correct;
    public final RemoveRelated remove;

    public RelatedMother(WeighingMother weigh) {
        this.weigh = weigh;
        var door = weigh.vault.transactor();
        note = new NoteRelated(door, people, weigh.proceed, weigh.vault.clock);
        correct = new CorrectRelated(door, people, weigh.proceed);
        remove = new RemoveRelated(door, people, weigh.proceed);
    }

    public Actor holder() {
        return weigh.recorder();
    }

    public static Tie tie(String called) {
        return tie(called, Tie.Period.UNKNOWN);
    }

    public static Tie tie(String called, Tie.Period period) {
        return new Tie(
                ShortText.of(called),
                RelationType.FAMILY,
                Direction.MUTUAL,
                period,
                RELEVANCE,
                Optional.of(LongText.of("Luistert, en maakt zich zorgen.")));
    }

    public static Tie.Period period(LocalDate from, LocalDate until) {
        return new Tie.Period(Optional.of(from), Optional.of(until));
    }

    public RelatedPersonId noted(CaseId caseFile, String called) {
        return done(note.handle(holder(), caseFile, tie(called)));
    }

    /// Somebody around this case, and what reads it.
    public Map<Class<?>, Object> readsOf(CaseId caseFile) {
        noted(caseFile, "oom");
        return Map.of(RelatedReads.class, people);
    }

    public List<Versioned<RelatedPerson>> of(Actor actor, CaseId caseFile) {
        return weigh.vault.read(tx -> people.of(tx, actor, caseFile));
    }

    /// Somebody with every kind of relation and each direction, `count` in all.
    public void many(CaseId caseFile, int count) {
        LocalDate today = weigh.vault.clock.today();
        for (int i = 0; i < count; i++) {
            Tie.Period period = i % 3 == 0
                    ? new Tie.Period(Optional.of(today.minusMonths(i + 1L)), Optional.empty())
                    : i % 7 == 0 ? period(today.minusYears(2), today.minusMonths(3)) : Tie.Period.UNKNOWN;
            done(note.handle(
                    holder(),
                    caseFile,
                    new Tie(
                            ShortText.of(i % 5 == 0 ? "oom " + i : "Bekende van de club nummer " + i),
                            List.of(RelationType.values()).get(i % RelationType.values().length),
                            List.of(Direction.values()).get(i % Direction.values().length),
                            period,
                            RELEVANCE,
                            Optional.empty())));
        }
    }
}
