package dev.ipnledger.xml;

import dev.ipnledger.xml.XmlRefusedException.Reason;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Counts and refuses while it reads, and shows elements without namespaces and attributes. */
final class HardenedReader extends StreamReaderDelegate {
  private static final int MAX_DEPTH = 32;
  private static final int MAX_ELEMENTS = 10_000;

  private final long maxElements;
  private int depth;
  private long elements;

  HardenedReader(XMLStreamReader parser) {
    this(parser, MAX_ELEMENTS);
  }

  HardenedReader(XMLStreamReader parser, long maxElements) {
    super(parser);
    this.maxElements = maxElements;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = nextOfParser();
    switch (event) {
      case START_ELEMENT -> {
        refuseIf(++depth > MAX_DEPTH, Reason.TOO_DEEP);
        refuseIf(++elements > maxElements, Reason.TOO_MANY_ELEMENTS);
      }
      case END_ELEMENT -> depth--;
      case DTD -> throw new XmlRefusedException(Reason.DOCUMENT_TYPE);
      // No type declares any, so the document is not well-formed.
      case ENTITY_REFERENCE -> throw new XmlRefusedException(Reason.MALFORMED);
      case PROCESSING_INSTRUCTION -> throw new XmlRefusedException(Reason.PROCESSING_INSTRUCTION);
      default -> {}
    }
    return event;
  }

  private int nextOfParser() throws XmlRefusedException {
    try {
      return super.next();
    } catch (XMLStreamException e) {
      throw XmlRefusedException.of(e);
    }
  }

  private static void refuseIf(boolean broken, Reason reason) throws XmlRefusedException {
    if (broken) {
      throw new XmlRefusedException(reason);
    }
  }

  /** Skips to the next start or end tag; the parser's own would go round {@link #next}. */
  @Override
  public int nextTag() throws XMLStreamException {
    int event = next();
    while (event == COMMENT || event == SPACE || (event == CHARACTERS && isWhiteSpace())) {
      event = next();
    }
    refuseIf(event != START_ELEMENT && event != END_ELEMENT, Reason.MALFORMED);
    return event;
  }

  /** The text of an element without children; the parser's own would go round {@link #next}. */
  @Override
  public String getElementText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = next(); event != END_ELEMENT; event = next()) {
      refuseIf(event == START_ELEMENT, Reason.UNBOUND);
      if (event == CHARACTERS || event == CDATA || event == SPACE) {
        text.append(getText());
      }
    }
    return text.toString();
  }

  @Override
  public String getLocalName() {
    String name = super.getLocalName();
    return name.substring(name.lastIndexOf(':') + 1);
  }

  @Override
  public QName getName() {
    return new QName(getLocalName());
  }

  @Override
  public String getPrefix() {
    return "";
  }

  @Override
  public String getNamespaceURI() {
    return "";
  }

  @Override
  public int getNamespaceCount() {
    return 0;
  }

  @Override
  public int getAttributeCount() {
    return 0;
  }
}
