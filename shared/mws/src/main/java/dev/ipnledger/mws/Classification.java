package dev.ipnledger.mws;

import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.mws.Answer.Unavailable.Cause;
import dev.ipnledger.mws.error.ErrorCode;
import dev.ipnledger.mws.error.ErrorDocument;
import dev.ipnledger.mws.error.Retry;
import dev.ipnledger.mws.request.Request;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Which of the answers an HTTP exchange was. */
final class Classification {
  private static final int OK = 200;
  private static final int SERVICE_UNAVAILABLE = 503;

  private Classification() {}

  static Answer of(Request<?> request, Instant startedAt, HttpAnswer http) {
    if (http.status() == OK) {
      return ofDocument(request, startedAt, http);
    }
    return ofError(http);
  }

  /** What any answer is that does not have the status 200. */
  static Answer ofError(HttpAnswer http) {
    ErrorDocument error = errorOf(http);
    if (http.status() == SERVICE_UNAVAILABLE && isThrottling(error)) {
      return new Answer.Throttled(error, time(http.quotaResetsOn()));
    }
    return Retry.retriable(http.status())
        ? unusable(Cause.SERVER_ERROR, http, error.code().orElse("no error document"))
        : new Answer.Refused(http.status(), error);
  }

  static Answer ofFailure(IOException failure) {
    return new Answer.Unavailable(
        Cause.TRANSPORT, OptionalInt.empty(), failure.getClass().getSimpleName(), Optional.empty());
  }

  private static Answer ofDocument(Request<?> request, Instant startedAt, HttpAnswer http) {
    try {
      XmlDocument document = XmlDocument.of(http.body());
      if (document.rootName().equals(request.answerRoot())) {
        return new Answer.Answered(document, answeredAt(http, startedAt), http.requestId());
      }
      return unusable(Cause.NOT_UNDERSTOOD, http, "another document than " + request.answerRoot());
    } catch (XmlRefusedException e) {
      return unusable(Cause.NOT_UNDERSTOOD, http, e.reason().name());
    }
  }

  static Instant answeredAt(HttpAnswer http, Instant startedAt) {
    return time(http.timestamp()).orElse(startedAt);
  }

  private static Optional<Instant> time(Optional<String> text) {
    try {
      return text.map(it -> Moment.parse(it).instant());
    } catch (MalformedValueException e) {
      return Optional.empty();
    }
  }

  private static ErrorDocument errorOf(HttpAnswer http) {
    ErrorDocument error = ErrorDocument.parse(http.body());
    return new ErrorDocument(error.code(), error.message(), error.requestId().or(http::requestId));
  }

  private static boolean isThrottling(ErrorDocument error) {
    return error
        .known()
        .filter(code -> code == ErrorCode.REQUEST_THROTTLED || code == ErrorCode.QUOTA_EXCEEDED)
        .isPresent();
  }

  private static Answer unusable(Cause cause, HttpAnswer http, String detail) {
    return new Answer.Unavailable(
        cause, OptionalInt.of(http.status()), detail, errorOf(http).requestId());
  }
}
