package dev.ipnledger.xml;

import static java.util.Objects.requireNonNull;

import jakarta.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A document was not read, and why. The message never holds text of the document. */
public final class XmlRefusedException extends XMLStreamException {
  private static final long serialVersionUID = 1L;

  /** Why a document is refused. */
  public enum Reason {
    TOO_LARGE("is larger than 1 MiB"),
    TOO_DEEP("nests elements deeper than 32"),
    TOO_MANY_ELEMENTS("has too many elements"),
    PARSER_LIMIT(
        "has more than 64 attributes on an element, or a name longer than 1,000 characters"),
    DOCUMENT_TYPE("has a document type declaration"),
    PROCESSING_INSTRUCTION("has a processing instruction"),
    MALFORMED("is not well-formed XML"),
    UNBOUND("does not have the form of the type it was read as");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;

  XmlRefusedException(Reason reason) {
    super("The XML document " + requireNonNull(reason, "reason is null").sentence);
    this.reason = reason;
  }

  private XmlRefusedException(Reason reason, Exception cause) {
    this(reason);
    initCause(cause);
  }

  /** The refusal inside what a parser or a binding threw, or one made of it. */
  static XmlRefusedException of(Exception thrown) {
    for (Throwable cause = thrown; cause != null; cause = inner(cause)) {
      if (cause instanceof XmlRefusedException refusal) {
        return refusal;
      }
    }
    // The JDK's guide to its XML limits names these codes; there is no type for them.
    boolean limit = String.valueOf(thrown.getMessage()).contains("JAXP000100");
    return new XmlRefusedException(limit ? Reason.PARSER_LIMIT : Reason.MALFORMED, thrown);
  }

  private static @Nullable Throwable inner(Throwable thrown) {
    return thrown instanceof JAXBException binding
        ? binding.getLinkedException()
        : thrown.getCause();
  }

  /** Which rule the document broke. */
  public Reason reason() {
    return reason;
  }
}
