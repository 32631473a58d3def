package nl.casustafel.shell.entry;

import java.util.Optional;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;

/// One municipality with its mayor. Its key stays the same when the name is typed again.
final class MunicipalityForm {
    final Field<ShortText> name = Field.line();
    final Field<ShortText> mayor = Field.line();
    private final Municipality.Key key = Municipality.Key.fresh();

    Optional<Municipality> reveal() {
        Optional<ShortText> place = name.reveal();
        Optional<ShortText> person = mayor.reveal();
        return place.flatMap(
                typed -> person.map(mayorName -> new Municipality(key, typed, mayorName, Optional.empty())));
    }

    boolean isEmpty() {
        return name.typed().get().isBlank() && mayor.typed().get().isBlank();
    }
}
