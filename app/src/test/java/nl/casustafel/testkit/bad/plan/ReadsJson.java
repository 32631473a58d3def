package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;
import tools.jackson.databind.JsonNode;

@Breaks("R5")
record ReadsJson(JsonNode tree) {}
