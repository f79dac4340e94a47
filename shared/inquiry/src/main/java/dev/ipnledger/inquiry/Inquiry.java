package dev.ipnledger.inquiry;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.mws.Answer;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.response.DetailsAnswer;
import dev.ipnledger.mws.response.DetailsAnswerReader;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks Amazon about one object, once and within quota. Whatever goes wrong at Amazon or on the way
 * there is an outcome and never an exception, so that a notification never fails for it.
 */
public final class Inquiry {
  /** The failure of a call that brought no answer that can be used, whatever stood in its way. */
  public static final String UNAVAILABLE = "Unavailable";

  /** The failure of an answer that does not speak of the object that was asked about. */
  public static final String NOT_UNDERSTOOD = "NotUnderstood";

  /** The failure of a 404 without an error document. */
  public static final String NOT_FOUND = "NotFound";

  private final MwsClient mws;
  private final InstantSource clock;

  /**
   * @param mws whose share of the quota is used
   * @param clock when answers were received
   */
  public Inquiry(MwsClient mws, InstantSource clock) {
    this.mws = requireNonNull(mws, "mws is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Asks about an object of which something is known. Whatever Amazon's clocks say, the answer was
   * given after that was heard, and is dated so: an answer that seems older would be asked for over
   * and over.
   *
   * @return as {@link #ask(ObjectRef)}
   */
  public Asked ask(View view) {
    return ask(
        view.object(),
        view.heard().values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
  }

  /**
   * Asks by the Get operation of the object's kind.
   *
   * @return {@link Asked.Nothing} when no call was made: no quota left, or no operation for that
   *     kind; {@link Asked.Barred} when there are no keys, or Amazon refuses them
   */
  public Asked ask(ObjectRef object) {
    return ask(object, Instant.EPOCH);
  }

  private Asked ask(ObjectRef object, Instant heardAt) {
    Optional<Operation> operation = Operation.reading(object.kind());
    if (operation.isEmpty()) {
      return Asked.nothing();
    }
    Instant at = clock.instant();
    return switch (mws.get(object.account(), operation.get(), object.id())) {
      case Answer.Answered answered ->
          read(object, answered, later(answered.answeredAt(), heardAt), at);
      case Answer.Refused refused when refused.concernsKeys() ->
          new Asked.Barred(code(refused), Optional.of(at));
      case Answer.Refused refused -> new Asked.Failed(code(refused), at, refused.unknownId());
      case Answer.Throttled throttled ->
          new Asked.Failed(throttled.error().code().orElse(UNAVAILABLE), at);
      case Answer.Unavailable unavailable -> new Asked.Failed(UNAVAILABLE, at);
      case Answer.NotSent notSent ->
          switch (notSent.reason()) {
            case NO_KEYS, KEYS_UNREADABLE ->
                new Asked.Barred(notSent.reason().name(), Optional.empty());
            default -> Asked.nothing();
          };
    };
  }

  /**
   * An answer that was come by, from a single call or from a row of a feed's report.
   *
   * @param asOf before this time it was not given, UTC
   * @param document the XML; what it says of the buyer is not kept
   * @return {@link Asked.Answered}, or {@link Asked.Failed} when it is not XML
   */
  public static Asked answered(
      Statement statement, Instant asOf, Instant receivedAt, byte[] document) {
    return answered(statement, asOf, receivedAt, XmlDocument.of(document));
  }

  private static Asked answered(
      Statement statement, Instant asOf, Instant receivedAt, XmlDocument document) {
    try {
      return new Asked.Answered(Evidence.get(statement, asOf, receivedAt, document));
    } catch (XmlRefusedException e) {
      return new Asked.Failed(NOT_UNDERSTOOD, receivedAt);
    }
  }

  private Asked read(ObjectRef object, Answer.Answered answered, Instant asOf, Instant at) {
    XmlDocument document = answered.document();
    if (!(DetailsAnswerReader.read(object, document) instanceof DetailsAnswer.Stated stated)) {
      return new Asked.Failed(NOT_UNDERSTOOD, at);
    }
    return answered(stated.statement(), asOf, clock.instant(), document);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static String code(Answer.Refused refused) {
    return refused
        .error()
        .code()
        .orElse(refused.httpStatus() == 404 ? NOT_FOUND : "Http" + refused.httpStatus());
  }
}
