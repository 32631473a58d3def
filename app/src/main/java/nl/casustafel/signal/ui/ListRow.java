package nl.casustafel.signal.ui;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// What would become of a row of an old list.
/// @param line in the file, from 1
/// @param about who or what it is about, as far as it can be told
/// @param made empty where nothing is made of it
/// @param remark what is wrong with it, or what is taken otherwise than it stands there; may be empty
record ListRow<R>(long line, String about, Optional<R> made, String remark) implements PersonalData {
    @Override
    public String toString() {
        return "ListRow[" + line + "]";
    }
}
