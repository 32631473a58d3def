package nl.casustafel.assessment;

/// The two lists a framework is held against: words that speak of what somebody is or believes, and
/// verbs that say what can be seen (framework 2.11).
public record Terms(WordList words, SeenActs acts) {}
