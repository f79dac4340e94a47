package dev.ipnledger.mws;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.error.ErrorDocument;
import dev.ipnledger.xml.XmlDocument;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of one attempt at a request. By the HTTP status first, by the error code only then
 * (guide, "Handling errors").
 */
public sealed interface Answer {
  /**
   * Status 200 and a document with the root that belongs to the operation; what is in it is not
   * looked at. A declined payment is an answer, not a refusal.
   *
   * @param document parsed as far as it was read; for one thread at a time
   * @param answeredAt {@code x-mws-timestamp}, else when the request started
   * @param requestId what Amazon's support asks for
   */
  record Answered(XmlDocument document, Instant answeredAt, Optional<String> requestId)
      implements Answer {
    public Answered {
      requireNonNull(document, "document is null");
      requireNonNull(answeredAt, "answeredAt is null");
      requireNonNull(requestId, "requestId is null");
    }
  }

  /**
   * Any status that asking again would not change: 4xx, and also redirects and the rarer 5xx.
   *
   * @param httpStatus the status
   * @param error the error document; all of it is empty when something in between answered
   */
  record Refused(int httpStatus, ErrorDocument error) implements Answer {
    public Refused {
      requireNonNull(error, "error is null");
    }

    /**
     * The keys, the token or the seller's account are at fault, so every other call will fail too.
     */
    public boolean concernsKeys() {
      return httpStatus == 401 || httpStatus == 403;
    }

    /** Amazon does not know the id: in this environment, of this seller. */
    public boolean unknownId() {
      return error
          .known()
          .map(
              code ->
                  switch (code) {
                    case INVALID_ORDER_REFERENCE_ID,
                        INVALID_TRANSACTION_ID,
                        INVALID_BILLING_AGREEMENT_ID ->
                        true;
                    default -> false;
                  })
          .orElse(false);
    }
  }

  /**
   * Status 503 with {@link ErrorCode#REQUEST_THROTTLED} or {@link ErrorCode#QUOTA_EXCEEDED}. The
   * quota gate has been told.
   *
   * @param error the error document
   * @param resetsAt {@code x-mws-quota-resetsOn}: when an hourly cap starts anew; empty when the
   *     answer does not say
   */
  record Throttled(ErrorDocument error, Optional<Instant> resetsAt) implements Answer {
    public Throttled {
      requireNonNull(error, "error is null");
      requireNonNull(resetsAt, "resetsAt is null");
    }
  }

  /**
   * No answer that can be used; the same request may be made again. Whether this one had an effect
   * is not known.
   *
   * @param cause what was wrong
   * @param httpStatus the status; empty when no whole answer came
   * @param detail for the log: the error code, or the kind of failure; never text of the answer
   * @param requestId what Amazon's support asks for
   */
  record Unavailable(Cause cause, OptionalInt httpStatus, String detail, Optional<String> requestId)
      implements Answer {
    public Unavailable {
      requireNonNull(cause, "cause is null");
      requireNonNull(httpStatus, "httpStatus is null");
      requireNonNull(detail, "detail is null");
      requireNonNull(requestId, "requestId is null");
    }

    /** Why an answer can't be used. */
    public enum Cause {
      /** No connection, no whole answer, or none in time. */
      TRANSPORT,
      /** 500, 502, 503 or 504, from Amazon or from something in between. */
      SERVER_ERROR,
      /** A good status, but not the document that belongs to the request. */
      NOT_UNDERSTOOD,
      /** A file that is not the one that its digest tells of. */
      DAMAGED
    }
  }

  /**
   * Nothing was sent.
   *
   * @param reason why not
   */
  record NotSent(Reason reason) implements Answer {
    public NotSent {
      requireNonNull(reason, "reason is null");
    }

    /** Why nothing was sent. */
    public enum Reason {
      /** The registry does not have the seller in that environment. */
      UNKNOWN_SELLER,
      /** The secret has no keys of that seller. */
      NO_KEYS,
      /** The secret can't be read. */
      KEYS_UNREADABLE,
      /** The share's part of the quota is used up for now. */
      NO_QUOTA
    }
  }
}
