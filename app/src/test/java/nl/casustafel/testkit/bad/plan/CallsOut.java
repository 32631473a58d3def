package nl.casustafel.testkit.bad.plan;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R17")
final class CallsOut {
    InputStream open(URI address) throws IOException {
        return address.toURL().openStream();
    }
}
