package dev.ipnledger.sns.gate;

import dev.ipnledger.sns.certificate.CertificateFault;
import java.util.Locale;

/**
 * Why a request is turned away for good. SNS drops what is answered with a 4xx, so each of these is
 * something that no message of Amazon's topics ever shows.
 */
public enum Refusal {
  /** SNS posts; nothing else is served at this address. */
  METHOD(405),
  /**
   * SNS says {@code text/plain} although the body is JSON; JSON's own type or none is taken too.
   */
  CONTENT_TYPE(400),
  /** SNS cannot send a body above 1 MiB, since a message ends at 256 KiB before escaping. */
  TOO_LARGE(413),
  /** With raw delivery there is no envelope, hence no signature, hence no proof. */
  RAW_DELIVERY(403),
  /** The body is not the JSON of an SNS envelope with all the fields of its type. */
  NOT_AN_ENVELOPE(400),
  /** The unsigned headers name another type or topic than the body, or none. */
  HEADER_MISMATCH(403),
  /** Only the versions 1 and 2 are known. */
  SIGNATURE_VERSION(403),
  /** The address is not one where SNS keeps certificates. Nothing is fetched. */
  CERTIFICATE_URL(403),
  /** The certificate's host is in another region than the topic. Nothing is fetched. */
  CERTIFICATE_REGION(403),
  /** Anybody can have a topic that SNS signs for; this one is neither listed nor Amazon's. */
  FOREIGN_TOPIC(403),
  /** The certificate is not named for SNS. */
  CERTIFICATE_NAME(403),
  /** The certificate has expired or is not valid yet. */
  CERTIFICATE_VALIDITY(403),
  /** The certificate's key is too weak, or not for signatures. */
  CERTIFICATE_KEY(403),
  /** The certificate does not lead to a trusted authority. */
  CERTIFICATE_CHAIN(403),
  /** The certificate's key did not sign this. */
  SIGNATURE(403),
  /** A signed confirmation that points away from the SNS of its topic's region. */
  SUBSCRIBE_URL(403);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** The name in logs and counts, such as {@code foreign_topic}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Refusal of(CertificateFault fault) {
    return switch (fault) {
      case NAME -> CERTIFICATE_NAME;
      case VALIDITY -> CERTIFICATE_VALIDITY;
      case KEY -> CERTIFICATE_KEY;
      case CHAIN -> CERTIFICATE_CHAIN;
    };
  }
}
