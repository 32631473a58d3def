package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import nl.casustafel.assessment.Framework.Domain;
import nl.casustafel.assessment.Framework.Polarity;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormPane;
import nl.casustafel.texts.Texts;

/// A domain that is not there yet. A letter of the version before says what it was there.
final class DomainForm {
    private final FormPane form;

    DomainForm(Opened now, Texts texts, Consumer<Domain> add) {
        List<Character> free = IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> (char) letter)
                .filter(letter -> find(now.content().domains(), letter).isEmpty())
                .toList();
        Choice<Character> letter = new Choice<>(
                free,
                one -> before(now, one)
                        .map(was -> texts.get(
                                "framework.domain.was",
                                one.toString(),
                                was.name().in(texts.language())))
                        .orElse(one.toString()));
        free.stream().filter(one -> before(now, one).isEmpty()).findFirst().ifPresent(letter::show);
        Choice<Polarity> polarity = Choice.of(Polarity.class, texts);
        WordsField name = WordsField.asked(Optional.empty());
        Runnable save = () -> {
            boolean named = name.isWhole();
            Optional<Character> code = letter.reveal();
            Optional<Polarity> kind = polarity.reveal();
            if (named && code.isPresent() && kind.isPresent()) {
                add.accept(new Domain(code.get(), kind.get(), name.words().orElseThrow()));
            }
        };
        form = new FormPane(texts, save)
                .heading("framework.domain.new")
                .choice("framework.domain.letter", letter)
                .radios("framework.domain.polarity", polarity)
                .beside(line -> line.area("framework.domain.name.nl", name.nl(), area -> area.rows(1, 3))
                        .area("framework.domain.name.en", name.en(), area -> area.rows(1, 3)))
                .actions(new Buttons(texts).main("framework.domain.keep", save));
    }

    private static Optional<Domain> before(Opened now, char letter) {
        return now.before().flatMap(one -> find(one.domains(), letter));
    }

    private static Optional<Domain> find(List<Domain> domains, char letter) {
        return domains.stream().filter(one -> one.code() == letter).findFirst();
    }

    Node node() {
        return form.node();
    }

    void focus() {
        form.focusFirst();
    }
}
