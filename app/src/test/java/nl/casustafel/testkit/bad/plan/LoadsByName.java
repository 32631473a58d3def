package nl.casustafel.testkit.bad.plan;

import nl.casustafel.testkit.bad.Breaks;

@Breaks("R16")
final class LoadsByName {
    Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
