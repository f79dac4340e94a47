package dev.ipnledger.sns.certificate;

import java.io.IOException;
import java.net.URI;

/**
 * Where the bytes of a certificate come from. A local SNS gives its own; everything behind this
 * port is the same for all.
 */
@FunctionalInterface
public interface CertificateSource {
  /**
   * The document at that address, PEM by expectation.
   *
   * @throws IOException when there is no answer, or one that is not a success, or too long; all of
   *     these may pass, so the message is asked to come again
   */
  byte[] fetch(URI uri) throws IOException;
}
