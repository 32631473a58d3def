package nl.casustafel.testkit.bad.plan;

import java.util.List;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R14")
record LooseWords(int number, List<String> words) {}
