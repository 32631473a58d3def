package nl.casustafel.kernel;

import java.util.UUID;

/// A thing that can be pointed at, in a row or in the log. Each feature has its own record types of it.
public interface Id {
    UUID value();
}
