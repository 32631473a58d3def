package nl.casustafel.shell;

/// placeholder
final class OpenSession {}
