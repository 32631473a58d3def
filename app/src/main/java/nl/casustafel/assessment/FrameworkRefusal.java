package nl.casustafel.assessment;

import java.util.List;
import nl.casustafel.kernel.Refusal;

/// Why a file is no framework this program can rate by.
public sealed interface FrameworkRefusal extends Refusal {
    enum Plain implements FrameworkRefusal {
        TOO_LARGE("refusal.framework.too-large"),
        /// Not JSON, or cut off.
        UNREADABLE("refusal.framework.unreadable"),
        /// Of a later format.
        NEWER("refusal.framework.newer");

        private final String textKey;

        Plain(String textKey) {
            this.textKey = textKey;
        }

        @Override
        public String textKey() {
            return textKey;
        }
    }

    /// Something in it is missing, unknown or of the wrong kind.
    /// @param where as a path into the file, such as `indicators[3].anchors`
    record Wrong(String where) implements FrameworkRefusal {
        @Override
        public String textKey() {
            return "refusal.framework.wrong";
        }

        @Override
        public List<Object> details() {
            return List.of(where);
        }
    }
}
