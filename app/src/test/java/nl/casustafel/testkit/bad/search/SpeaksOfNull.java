package nl.casustafel.testkit.bad.search;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R20")
final class SpeaksOfNull {}
