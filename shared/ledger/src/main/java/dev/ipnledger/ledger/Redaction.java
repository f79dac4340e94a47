package dev.ipnledger.ledger;

import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Takes the buyer out of an answer. What the ledger never keeps, it can never lose. */
final class Redaction {
  private static final Set<String> BUYER =
      Set.of("Buyer", "Destination", "BillingAddress", "AuthorizationBillingAddress");

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private Redaction() {}

  /**
   * The same document, in UTF-8, without the buyer's elements, and without what {@link XmlDocument}
   * drops: namespaces, attributes, comments.
   */
  static byte[] withoutBuyer(byte[] answer) throws XmlRefusedException {
    return withoutBuyer(XmlDocument.of(answer));
  }

  static byte[] withoutBuyer(XmlDocument answer) throws XmlRefusedException {
    // Text first: into bytes this writer goes one by one.
    StringWriter text = new StringWriter();
    XMLStreamReader reader = answer.reader();
    try {
      XMLStreamWriter writer = WRITERS.createXMLStreamWriter(text);
      while (reader.hasNext()) {
        copy(reader, reader.next(), writer);
      }
      writer.writeEndDocument();
      writer.close();
    } catch (XmlRefusedException e) {
      throw e;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail to be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void copy(XMLStreamReader reader, int event, XMLStreamWriter writer)
      throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (BUYER.contains(reader.getLocalName())) {
          skip(reader);
        } else {
          writer.writeStartElement(reader.getLocalName());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          writer.writeCharacters(reader.getText());
      default -> {}
    }
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }
}
