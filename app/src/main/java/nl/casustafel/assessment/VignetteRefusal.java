package nl.casustafel.assessment;

import java.util.List;
import nl.casustafel.kernel.Refusal;

/// Why a file holds no vignettes people can rate.
public sealed interface VignetteRefusal extends Refusal {
    enum Plain implements VignetteRefusal {
        TOO_LARGE("refusal.vignettes.too-large"),
        /// Not JSON, or cut off.
        UNREADABLE("refusal.vignettes.unreadable"),
        /// Of a later format.
        NEWER("refusal.vignettes.newer"),
        /// Written for another framework, or for other words of it.
        OTHER_FRAMEWORK("refusal.vignettes.other-framework");

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
    /// @param where as a path into the file, such as `pairs[3].twins`
    record Wrong(String where) implements VignetteRefusal {
        @Override
        public String textKey() {
            return "refusal.vignettes.wrong";
        }

        @Override
        public List<Object> details() {
            return List.of(where);
        }
    }
}
