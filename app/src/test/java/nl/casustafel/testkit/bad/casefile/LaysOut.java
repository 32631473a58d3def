package nl.casustafel.testkit.bad.casefile;

import nl.casustafel.testkit.bad.Breaks;
import org.eclipse.elk.graph.ElkNode;

@Breaks("R5")
record LaysOut(ElkNode node) {}
