package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.AnswerTerm;
import nl.casustafel.signal.KeptFilter;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;

/// What narrows the list of signals. Which states are shown is read anew from the store; all else looks
/// through what is there. FX thread only.
final class Narrowing {
    final Choice<SignalSelection> selection;
    final Choice<Pick<Municipality.Key>> municipality;
    final Choice<Pick<AnswerTerm>> due;
    final Choice<Pick<PersonId>> receiver;
    final Field<Optional<ShortText>> words = Field.line().optional();
    private final Texts texts;
    private boolean changing;

    /// @param read called where other states are asked for
    /// @param narrow called where anything else changed
    Narrowing(Texts texts, Runnable read, Runnable narrow) {
        this.texts = texts;
        selection = new Choice<>(SignalSelection.OFFERED, texts::code);
        selection.show(SignalSelection.RUNNING);
        municipality = new Choice<>(List.of(any()), Pick::words);
        receiver = new Choice<>(List.of(any()), Pick::words);
        List<Pick<AnswerTerm>> terms = new ArrayList<>(List.of(any()));
        Stream.of(AnswerTerm.values())
                .map(term -> new Pick<>(Optional.of(term), texts.code(term)))
                .forEach(terms::add);
        due = new Choice<>(terms, Pick::words);
        clearAll();
        Stream.of(municipality, due, receiver)
                .forEach(choice -> choice.chosen().addListener((property, before, after) -> ifAlone(narrow)));
        selection.chosen().addListener((property, before, after) -> ifAlone(read));
        words.typed().addListener((property, before, after) -> ifAlone(narrow));
    }

    /// What there is to choose from; what was chosen stays.
    void offer(List<Municipality> places, List<TeamPerson> people) {
        changing = true;
        List<Pick<Municipality.Key>> municipalities = new ArrayList<>(List.of(any()));
        places.forEach(place -> municipalities.add(
                new Pick<>(Optional.of(place.id()), place.name().value())));
        municipality.offer(municipalities);
        List<Pick<PersonId>> receivers = new ArrayList<>(List.of(any()));
        people.forEach(person ->
                receivers.add(new Pick<>(Optional.of(person.id()), person.name().value())));
        receiver.offer(receivers);
        changing = false;
    }

    SignalSelection selected() {
        return Optional.ofNullable(selection.chosen().get()).orElse(SignalSelection.RUNNING);
    }

    /// What fits all that was chosen, and every word that was typed.
    Predicate<Listed> fits(LocalDate today) {
        Optional<Municipality.Key> place = value(municipality);
        Optional<AnswerTerm> term = value(due);
        Optional<PersonId> who = value(receiver);
        String[] sought = Listed.plain(words.typed().get().strip()).split("\\s+");
        return listed -> (place.isEmpty() || place.equals(listed.row().municipality()))
                && (term.isEmpty() || term.get() == AnswerTerm.of(listed.row().answerDue(), today))
                && (who.isEmpty() || who.get().equals(listed.row().receiver()))
                && Stream.of(sought).allMatch(listed.plain()::contains);
    }

    /// As it is now, to be kept; without the words.
    KeptFilter kept(ShortText name) {
        return new KeptFilter(
                KeptFilter.Key.fresh(), name, selected(), value(municipality), value(due), value(receiver));
    }

    /// Narrows as it was kept; what is not there any more narrows nothing.
    void show(KeptFilter filter) {
        changing = true;
        words.clear();
        put(municipality, filter.municipality());
        put(due, filter.due());
        put(receiver, filter.receiver());
        selection.chosen().set(filter.selection());
        changing = false;
    }

    /// Narrows by nothing but being in progress.
    void clear() {
        changing = true;
        clearAll();
        selection.chosen().set(SignalSelection.RUNNING);
        changing = false;
    }

    private void clearAll() {
        words.clear();
        put(municipality, Optional.empty());
        put(due, Optional.empty());
        put(receiver, Optional.empty());
    }

    /// Several changes are one.
    private void ifAlone(Runnable act) {
        if (!changing) {
            act.run();
        }
    }

    private static <T> void put(Choice<Pick<T>> choice, Optional<T> value) {
        choice.chosen()
                .set(choice.options().stream()
                        .filter(pick -> pick.value().equals(value))
                        .findFirst()
                        .orElse(choice.options().getFirst()));
    }

    private static <T> Optional<T> value(Choice<Pick<T>> choice) {
        return Optional.ofNullable(choice.chosen().get()).flatMap(Pick::value);
    }

    private <T> Pick<T> any() {
        return new Pick<>(Optional.empty(), texts.get("signal.list.any"));
    }
}
