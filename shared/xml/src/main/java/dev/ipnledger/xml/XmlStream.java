package dev.ipnledger.xml;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document too large to be held, such as a report of tens of thousands of requests. What {@link
 * XmlDocument} refuses is refused here too, but for the limits of size, which are the caller's, and
 * what differs between documents of equal meaning is dropped alike. Texts come in pieces, so that
 * the caller can bound them.
 */
public final class XmlStream {
  private static final XMLInputFactory PARSER = parser();

  private XmlStream() {}

  /**
   * A reader at the document's start. It may throw what its stream throws, wrapped in an {@link
   * XmlRefusedException}.
   *
   * @param document UTF-8, with or without a byte order mark; whoever opened it closes it
   * @param maxElements how many elements it may have
   */
  public static XMLStreamReader open(InputStream document, long maxElements)
      throws XmlRefusedException {
    InputStreamReader characters =
        new InputStreamReader(new MarkSkipping(document), StandardCharsets.UTF_8.newDecoder());
    try {
      return new HardenedReader(PARSER.createXMLStreamReader(characters), maxElements);
    } catch (XMLStreamException e) {
      throw XmlRefusedException.of(e);
    }
  }

  private static XMLInputFactory parser() {
    XMLInputFactory factory = XmlSource.hardened();
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
