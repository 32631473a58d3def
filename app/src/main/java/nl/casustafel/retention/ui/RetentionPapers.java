package nl.casustafel.retention.ui;

import nl.casustafel.letter.PrintLetter;
import nl.casustafel.provision.HandOut;
import nl.casustafel.retention.ComposeCertificate;

/// What puts a certificate on paper and lets it leave.
public record RetentionPapers(ComposeCertificate compose, PrintLetter print, HandOut handOut) {}
