package nl.casustafel.weighing;

import java.util.Optional;
import java.util.SortedMap;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Rating the screen blind as a part of weighing (DEC-1, DEC-3). The first sheet begins the round of
/// this weighing; a weighing has one.
public final class RateAtTable {
    private final Transactor transactor;
    private final Weighings weighings;
    private final Signals signals;
    private final TeamReads team;
    private final RateBlind rate;
    private final PinnedVersion ratedBy;

    /// A sheet that is filled in.
    public record Filled(Party party, RatedBy by, SortedMap<IndicatorCode, Rating> ratings) implements PersonalData {
        @Override
        public String toString() {
            return "Filled[" + party + "]";
        }
    }

    public RateAtTable(
            Transactor transactor,
            Weighings weighings,
            Signals signals,
            TeamReads team,
            RateBlind rate,
            PinnedVersion ratedBy) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.signals = signals;
        this.team = team;
        this.rate = rate;
        this.ratedBy = ratedBy;
    }

    /// What is rated by.
    public Framework framework(Tx tx, WeighingId id) {
        return ratedBy.of(tx, about(id));
    }

    /// Locks a sheet.
    public Outcome<Sheet, WeighingRefusal> lock(Actor actor, WeighingId id, Filled filled) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> OpenOnly.find(weighings, tx, actor, id).then(weighing -> locked(tx, actor, weighing, filled)));
    }

    /// Lays the sheets open.
    public Outcome<Round, WeighingRefusal> layOpen(Actor actor, WeighingId id) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> OpenOnly.find(weighings, tx, actor, id)
                        .then(weighing -> told(tx, weighing, rate.close(tx, actor, about(id)))));
    }

    private Outcome<Sheet, WeighingRefusal> locked(Tx tx, Actor actor, Weighing weighing, Filled filled) {
        Sheet.Rater rater = filled.by().rater(actor);
        if (rater.way() == Sheet.Way.PAPER && rater.person().equals(actor.person())) {
            return Outcome.refused(WeighingRefusal.Plain.OWN_PAPER);
        }
        if (filled.party() == Party.MAYOR && worksElsewhere(tx, actor, weighing, rater.person())) {
            return Outcome.refused(WeighingRefusal.Plain.RATER_ELSEWHERE);
        }
        About about = about(weighing.id());
        Framework framework = ratedBy.of(tx, about);
        rate.begin(tx, actor, about, framework);
        return told(
                tx,
                weighing,
                rate.lock(tx, about, framework, new RateBlind.Filled(filled.party(), rater, filled.ratings())));
    }

    /// Only of somebody who works for a municipality: whoever does not is refused for that.
    private boolean worksElsewhere(Tx tx, Actor actor, Weighing weighing, PersonId rater) {
        Optional<Municipality.Key> here = signals.find(tx, actor, weighing.signal())
                .map(Versioned::value)
                .flatMap(signal -> signal.municipality());
        Optional<TeamPerson> person = team.person(tx, rater);
        return person.filter(one -> RateBlind.speaksFor(one, Party.MAYOR)).isPresent()
                && person.flatMap(one -> one.organisation().municipality())
                        .filter(theirs -> here.filter(theirs::equals).isPresent())
                        .isEmpty();
    }

    private <T> Outcome<T, WeighingRefusal> told(Tx tx, Weighing weighing, Outcome<T, AssessmentRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, AssessmentRefusal>(T value) -> {
                tx.emit(new WeighingChanged(weighing.id(), weighing.signal()));
                yield Outcome.done(value);
            }
            case Outcome.Refused<T, AssessmentRefusal>(AssessmentRefusal refusal) ->
                Outcome.refused(new WeighingRefusal.ByAssessment(refusal));
        };
    }

    private static About about(WeighingId id) {
        return new About(id.value());
    }
}
