package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// How an action ended. What was not done, or no longer had to be, says why.
public sealed interface Closing extends PersonalData {
    ActionState state();

    Optional<LongText> note();

    record Done(Optional<LongText> note) implements Closing {
        @Override
        public ActionState state() {
            return ActionState.DONE;
        }

        @Override
        public String toString() {
            return "Closing[DONE]";
        }
    }

    record NotDone(LongText reason) implements Closing {
        @Override
        public ActionState state() {
            return ActionState.NOT_DONE;
        }

        @Override
        public Optional<LongText> note() {
            return Optional.of(reason);
        }

        @Override
        public String toString() {
            return "Closing[NOT_DONE]";
        }
    }

    record Lapsed(LongText reason) implements Closing {
        @Override
        public ActionState state() {
            return ActionState.LAPSED;
        }

        @Override
        public Optional<LongText> note() {
            return Optional.of(reason);
        }

        @Override
        public String toString() {
            return "Closing[LAPSED]";
        }
    }
}
