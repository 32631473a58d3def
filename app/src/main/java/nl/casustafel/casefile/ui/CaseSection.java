package nl.casustafel.casefile.ui;

import java.util.function.Supplier;

/// A section of the screen of a case that another feature fills: the plan, the actions.
/// @param key of its name on the bar and in the palette; also the id of its button
/// @param make reads and builds it, once, when it is brought to the front for the first time
public record CaseSection(String key, Supplier<CasePart> make) {}
