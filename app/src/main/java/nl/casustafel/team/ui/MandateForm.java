package nl.casustafel.team.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// Records by which decision somebody speaks for police, OM or a mayor.
final class MandateForm {
    final Choice<TeamPerson> who =
            new Choice<>(List.of(), person -> person.name().value());
    final Choice<Party> party;
    final Choice<Municipality> municipality =
            new Choice<>(List.of(), place -> place.name().value());
    final Field<LocalDate> granted;
    final Field<Optional<LocalDate>> ends;
    final Field<ShortText> document = Field.line();

    MandateForm(Texts texts, CaseClock clock) {
        party = Choice.of(Party.class, texts);
        granted = Field.date(new DateReading(clock, Lean.BACK), texts);
        ends = Field.date(new DateReading(clock, Lean.AHEAD), texts).optional();
    }

    Optional<Mandate> reveal() {
        boolean whole = Stream.of(
                        who.reveal(),
                        party.reveal(),
                        granted.reveal(),
                        ends.reveal(),
                        document.reveal(),
                        isMayor() ? municipality.reveal() : Optional.of(true))
                .map(Optional::isPresent)
                .reduce(true, Boolean::logicalAnd);
        return whole ? Optional.of(mandate()) : Optional.empty();
    }

    FormDraft into(FormDraft draft) {
        return draft.with("who", who, person -> person.id().value().toString())
                .with("party", party)
                .with("municipality", municipality, place -> place.id().value().toString())
                .with("granted", granted)
                .with("ends", ends)
                .with("document", document);
    }

    void clear() {
        Stream.of(who, party, municipality).forEach(Choice::clear);
        Stream.of(granted, ends, document).forEach(Field::clear);
    }

    /// The next mandate after this one: the same person and party, with the decision still to be typed.
    void renew(Mandate earlier) {
        clear();
        who.options().stream()
                .filter(person -> person.id().equals(earlier.person()))
                .findFirst()
                .ifPresent(who::show);
        party.show(earlier.party());
        municipality.options().stream()
                .filter(place -> Optional.of(place.id()).equals(earlier.municipality()))
                .findFirst()
                .ifPresent(municipality::show);
    }

    boolean isMayor() {
        return party.chosen().get() == Party.MAYOR;
    }

    private Mandate mandate() {
        return new Mandate(
                Mandate.Key.fresh(),
                who.reveal().orElseThrow().id(),
                party.reveal().orElseThrow(),
                isMayor() ? municipality.reveal().map(Municipality::id) : Optional.empty(),
                granted.reading().orThrow(),
                document.reading().orThrow(),
                ends.reading().orThrow());
    }
}
