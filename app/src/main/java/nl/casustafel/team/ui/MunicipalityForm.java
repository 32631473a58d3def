package nl.casustafel.team.ui;

import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Municipality;
import org.jspecify.annotations.Nullable;

/// A municipality, its mayor and its contact point: a new one, or one that changes.
final class MunicipalityForm {
    final Field<ShortText> name = Field.line();
    final Field<ShortText> mayor = Field.line();
    final Field<Optional<ShortText>> contact = Field.line().optional();
    private @Nullable Versioned<Municipality> held;

    void begin() {
        held = null;
        Stream.of(name, mayor, contact).forEach(Field::clear);
    }

    void show(Versioned<Municipality> municipality) {
        held = municipality;
        name.show(municipality.value().name());
        mayor.show(municipality.value().mayor());
        contact.show(municipality.value().contactPoint());
    }

    /// The version that was read; empty for a new one.
    Optional<Integer> version() {
        return Optional.ofNullable(held).map(Versioned::version);
    }

    /// Where its draft is kept.
    String draftPlace() {
        return "team-municipality"
                + Optional.ofNullable(held)
                        .map(before -> "/" + before.value().id().value())
                        .orElse("");
    }

    FormDraft into(FormDraft draft) {
        return draft.with("name", name).with("mayor", mayor).with("contact", contact);
    }

    Optional<Municipality> reveal() {
        Optional<ShortText> called = name.reveal();
        Optional<ShortText> led = mayor.reveal();
        Optional<Optional<ShortText>> reached = contact.reveal();
        if (called.isEmpty() || led.isEmpty() || reached.isEmpty()) {
            return Optional.empty();
        }
        Versioned<Municipality> before = held;
        return Optional.of(new Municipality(
                before == null ? Municipality.Key.fresh() : before.value().id(),
                called.get(),
                led.get(),
                reached.get()));
    }
}
