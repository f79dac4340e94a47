package dev.ipnledger.ledger;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.ledger.key.EvidenceId;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A document with what it states.
 *
 * @param observation what it states; its evidence id is the key it is kept under
 * @param firstAsOf when the same was stated first; equal to the observation's {@code asOf} except
 *     for an answer that came more than once
 * @param digest of what makes it the same document (see {@link Digest})
 * @param receivedAt when it reached us, UTC milliseconds
 * @param notificationReferenceId Amazon's id of a notification; absent for everything else
 * @param document the bytes; absent when read without them
 * @param certificate DER of the certificate that verified its signature; absent for answers, and
 *     when read without documents
 */
public record Evidence(
    Observation observation,
    Instant firstAsOf,
    String digest,
    Instant receivedAt,
    @Nullable String notificationReferenceId,
    @Nullable Document document,
    @Nullable Document certificate) {
  /** By {@code asOf}, then by key. */
  public static final Comparator<Evidence> OLDEST_FIRST =
      Comparator.<Evidence, Instant>comparing(evidence -> evidence.observation().asOf())
          .thenComparing(Evidence::id);

  public Evidence {
    requireNonNull(digest, "digest is null");
    observation = at(observation, millis(observation.asOf()));
    firstAsOf = millis(firstAsOf);
    receivedAt = millis(receivedAt);
  }

  /**
   * A verified notification.
   *
   * @param asOf the signed envelope's Timestamp
   * @param digest {@link Digest#ofNotification}
   * @param body the HTTP body as it arrived
   * @param certificate DER of the signing certificate, when it is known
   */
  public static Evidence notification(
      Statement statement,
      Instant asOf,
      String notificationReferenceId,
      String digest,
      Instant receivedAt,
      byte[] body,
      byte @Nullable [] certificate) {
    String id = EvidenceId.ofNotification(statement.object().id(), notificationReferenceId);
    return new Evidence(
        Observation.of(statement, Source.NOTIFICATION, asOf, id),
        asOf,
        digest,
        receivedAt,
        notificationReferenceId,
        Document.of(body),
        certificate == null ? null : Document.of(certificate));
  }

  /**
   * The answer to a Get.
   *
   * @param asOf {@code x-mws-timestamp}, else the request's start
   * @param answer the XML as it came; the buyer's elements are removed before anything is kept
   * @throws XmlRefusedException if the answer is not XML
   */
  public static Evidence get(Statement statement, Instant asOf, Instant receivedAt, byte[] answer)
      throws XmlRefusedException {
    return get(statement, asOf, receivedAt, XmlDocument.of(answer));
  }

  /** The same of an answer that was read already. */
  public static Evidence get(
      Statement statement, Instant asOf, Instant receivedAt, XmlDocument answer)
      throws XmlRefusedException {
    String digest = Digest.of(statement);
    String id = EvidenceId.ofGet(statement.object().id(), digest);
    return new Evidence(
        Observation.of(statement, Source.GET, asOf, id),
        asOf,
        digest,
        receivedAt,
        null,
        Document.of(Redaction.withoutBuyer(answer)),
        null);
  }

  /**
   * What the system decided about an order reference by itself, before it did it. It states nothing
   * of the order, but an answer from before it no longer counts as the last word.
   *
   * @param at when it was decided, UTC
   * @param document the decision, JSON in UTF-8
   */
  public static Evidence decision(ObjectRef order, Instant at, byte[] document) {
    String digest = Digest.of(new String(document, StandardCharsets.UTF_8));
    return new Evidence(
        Observation.of(
            Statement.hint(order), Source.RESPONSE, at, EvidenceId.ofDecision(order.id(), digest)),
        at,
        digest,
        at,
        null,
        Document.of(document),
        null);
  }

  /** The key it is kept under. */
  public String id() {
    return observation.evidenceId();
  }

  /** The same without its bytes. */
  public Evidence withoutDocuments() {
    return new Evidence(
        observation, firstAsOf, digest, receivedAt, notificationReferenceId, null, null);
  }

  /** The same document as it is kept beside another one that came first under its id. */
  public Evidence besideTheFirst() {
    Observation beside =
        new Observation(
            observation.statement(),
            observation.source(),
            observation.asOf(),
            EvidenceId.beside(id(), digest),
            observation.acknowledged(),
            true);
    return new Evidence(
        beside, firstAsOf, digest, receivedAt, notificationReferenceId, document, certificate);
  }

  /** The same, stated at another time too: the first time and the last one are kept. */
  public Evidence alsoAt(Instant asOf) {
    Instant also = millis(asOf);
    Instant first = also.isBefore(firstAsOf) ? also : firstAsOf;
    Instant last = also.isAfter(observation.asOf()) ? also : observation.asOf();
    return new Evidence(
        at(observation, last),
        first,
        digest,
        receivedAt,
        notificationReferenceId,
        document,
        certificate);
  }

  private static Observation at(Observation observation, Instant asOf) {
    return new Observation(
        observation.statement(),
        observation.source(),
        asOf,
        observation.evidenceId(),
        observation.acknowledged(),
        observation.conflicting());
  }

  private static Instant millis(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
