package nl.casustafel.kernel;

import java.util.List;

/// Why an act was refused. Every feature has its own sealed family or enum of these.
/// The sentence a person reads stands in the texts under [#textKey()] and says what to do next;
/// where a rule of law or process refuses, that sentence names its id (`W-C3`, `T-S6`).
public interface Refusal {
    /// Key of the sentence, e.g. `refusal.signal.reason-missing`.
    String textKey();

    /// What is filled in at `{0}`, `{1}` …; never free text of a file.
    default List<Object> details() {
        return List.of();
    }

    /// A code for the log where access or law refused, e.g. `W-C3`; empty where a refusal needs no line.
    default String logCode() {
        return "";
    }
}
