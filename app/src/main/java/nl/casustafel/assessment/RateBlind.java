package nl.casustafel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.team.Voice;
import nl.casustafel.vault.Tx;

/// Rating blind (DEC-1, DEC-3): a round is opened by one version of the framework, people of two or
/// more organisations each lock a sheet, and only then the levels lie open. Part of a
/// transaction of whoever has passed the gate of what is rated.
public final class RateBlind {
    private final Rounds rounds;
    private final TeamReads team;
    private final CaseClock clock;

    public RateBlind(Rounds rounds, TeamReads team, CaseClock clock) {
        this.rounds = rounds;
        this.team = team;
        this.clock = clock;
    }

    /// One sheet as it was filled in.
    public record Filled(Voice voice, Sheet.Rater rater, SortedMap<IndicatorCode, Rating> ratings)
            implements PersonalData {
        @Override
        public String toString() {
            return "Filled[ratings=" + ratings.size() + "]";
        }
    }

    /// The round there is, or a new one.
    public Round begin(Tx tx, Actor actor, About about, Framework framework) {
        return rounds.latest(tx, about).orElseGet(() -> {
            Round round = new Round(
                    Round.Key.fresh(),
                    about,
                    framework.version().hash(),
                    new Round.Opened(clock.now(), actor.person()),
                    Optional.empty(),
                    List.of());
            rounds.add(tx, round);
            tx.audit(AssessmentAction.ROUND_OPENED, about);
            return round;
        });
    }

    /// Locks a sheet of the eight items.
    public Outcome<Sheet, AssessmentRefusal> lock(Tx tx, About about, Framework framework, Filled filled) {
        return lock(tx, about, framework, framework.screen(), filled);
    }

    /// Locks a sheet.
    /// @param asked what every rater must answer
    public Outcome<Sheet, AssessmentRefusal> lock(
            Tx tx, About about, Framework framework, List<Indicator> asked, Filled filled) {
        Optional<Round> running = rounds.latest(tx, about);
        if (running.isEmpty()) {
            return Outcome.refused(AssessmentRefusal.Plain.NO_ROUND);
        }
        Round round = running.get();
        return objection(tx, round, framework, filled)
                .or(() -> incomplete(framework, asked, filled.ratings()))
                .<Outcome<Sheet, AssessmentRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(locked(tx, round, filled)));
    }

    private Optional<AssessmentRefusal> objection(Tx tx, Round round, Framework framework, Filled filled) {
        if (round.isClosed()) {
            return Optional.of(AssessmentRefusal.Plain.CLOSED);
        }
        if (!round.framework().equals(framework.version().hash())) {
            return Optional.of(AssessmentRefusal.Plain.OTHER_FRAMEWORK);
        }
        if (round.sheets().stream().anyMatch(sheet -> sheet.voice().equals(filled.voice()))) {
            return Optional.of(AssessmentRefusal.Plain.PARTY_RATED);
        }
        if (round.sheets().stream()
                .anyMatch(sheet -> sheet.rater().person().equals(filled.rater().person()))) {
            return Optional.of(AssessmentRefusal.Plain.SAME_PERSON);
        }
        if (team.person(tx, filled.rater().person())
                .filter(person -> speaksFor(person, filled.voice()))
                .isEmpty()) {
            return Optional.of(AssessmentRefusal.Plain.NOT_OF_PARTY);
        }
        return Optional.empty();
    }

    private static Optional<AssessmentRefusal> incomplete(
            Framework framework, List<Indicator> asked, Map<IndicatorCode, Rating> ratings) {
        Set<IndicatorCode> missing = asked.stream()
                .map(Indicator::code)
                .filter(code -> !ratings.containsKey(code))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            return Optional.of(new AssessmentRefusal.Incomplete(missing));
        }
        if (ratings.keySet().stream().anyMatch(code -> framework.indicator(code).isEmpty())) {
            throw new IllegalArgumentException("an indicator of another framework");
        }
        boolean unreasoned = ratings.values().stream()
                .anyMatch(rating ->
                        rating.level() == Level.NOT_APPLICABLE && rating.why().isEmpty());
        return unreasoned ? Optional.of(AssessmentRefusal.Plain.REASON_MISSING) : Optional.empty();
    }

    /// Whether somebody can rate for it.
    public static boolean speaksFor(TeamPerson person, Voice voice) {
        return switch (voice) {
            case Party party -> speaksFor(person, party);
            case Organisation.Key organisation ->
                person.active() && person.organisation().id().equals(organisation);
        };
    }

    /// Whether somebody rates for one of the three; a mayor's people work for the municipality.
    private static boolean speaksFor(TeamPerson person, Party party) {
        OrganisationKind kind = person.organisation().kind();
        boolean of = switch (party) {
            case POLICE -> kind == OrganisationKind.POLICE;
            case PROSECUTION -> kind == OrganisationKind.PROSECUTION;
            case MAYOR -> kind == OrganisationKind.MAYOR || kind == OrganisationKind.MUNICIPAL_EXECUTIVE;
        };
        return of && person.active();
    }

    private Sheet locked(Tx tx, Round round, Filled filled) {
        Sheet sheet = new Sheet(Sheet.Key.fresh(), filled.voice(), filled.rater(), clock.now(), filled.ratings());
        rounds.add(tx, round.id(), sheet);
        tx.audit(
                AssessmentAction.SHEET_LOCKED,
                round.about(),
                filled.rater().way().name());
        return sheet;
    }

    /// Lays the sheets open.
    public Outcome<Round, AssessmentRefusal> close(Tx tx, Actor actor, About about) {
        Optional<Round> running = rounds.latest(tx, about);
        if (running.isEmpty()) {
            return Outcome.refused(AssessmentRefusal.Plain.NO_ROUND);
        }
        Round round = running.get();
        if (round.isClosed()) {
            return Outcome.refused(AssessmentRefusal.Plain.CLOSED);
        }
        if (round.sheets().size() < Round.FEWEST) {
            return Outcome.refused(AssessmentRefusal.Plain.TOO_FEW);
        }
        Round.Opened closed = new Round.Opened(clock.now(), actor.person());
        rounds.close(tx, round.id(), closed);
        tx.audit(AssessmentAction.ROUND_CLOSED, about);
        return Outcome.done(
                new Round(round.id(), about, round.framework(), round.opened(), Optional.of(closed), round.sheets()));
    }
}
