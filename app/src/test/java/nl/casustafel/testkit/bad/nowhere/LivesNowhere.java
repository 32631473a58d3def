package nl.casustafel.testkit.bad.nowhere;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R1")
final class LivesNowhere {}
