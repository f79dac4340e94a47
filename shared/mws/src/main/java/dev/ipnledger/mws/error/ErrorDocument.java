package dev.ipnledger.mws.error;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.mws.error.ErrorElements.ErrorElement;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.List;
import java.util.Optional;

/**
 * {@code ErrorResponse}, as far as it could be read. All is empty for the HTML pages, texts and
 * empty bodies that proxies send instead.
 *
 * @param code of the first error that has one; {@link ErrorCode} says what it means
 * @param message for a person, of the same error, at most 1,000 characters. It may name ids
 * @param requestId what Amazon's support asks for
 */
public record ErrorDocument(
    Optional<String> code, Optional<String> message, Optional<String> requestId) {
  /** The local name of an error document's root, also seen with status 200. */
  public static final String ROOT = "ErrorResponse";

  private static final ErrorDocument UNREADABLE =
      new ErrorDocument(Optional.empty(), Optional.empty(), Optional.empty());

  private static final int LONGEST_MESSAGE = 1_000;

  public ErrorDocument {
    requireNonNull(code, "code is null");
    requireNonNull(message, "message is null");
    requireNonNull(requestId, "requestId is null");
  }

  /** Reads what there is to be read; never fails. */
  public static ErrorDocument parse(byte[] body) {
    return parse(XmlDocument.of(body));
  }

  /** As {@link #parse(byte[])}. */
  public static ErrorDocument parse(XmlDocument document) {
    try {
      return of(document.unmarshal(ErrorElements.class));
    } catch (XmlRefusedException e) {
      return UNREADABLE;
    }
  }

  /** What the table knows of the code; empty when there is no code, or an unknown one. */
  public Optional<ErrorCode> known() {
    return code.flatMap(ErrorCode::of);
  }

  private static ErrorDocument of(ErrorElements elements) {
    Optional<ErrorElement> telling =
        elements.errors.stream().filter(error -> first(error.codes).isPresent()).findFirst();
    return new ErrorDocument(
        telling.flatMap(error -> first(error.codes)),
        telling.flatMap(error -> first(error.messages)).map(ErrorDocument::shorten),
        first(elements.requestIds).or(() -> first(elements.requestIDs)));
  }

  private static Optional<String> first(List<String> texts) {
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
  }

  private static String shorten(String message) {
    return message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
  }
}
