package dev.ipnledger.mws.response;

import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Makes of an answer what may be stored: the same document without the elements about the buyer,
 * which the ledger never needs and must never keep. Elements and their texts are copied one by one,
 * so what is left out cannot slip through; namespaces, attributes and comments, which carry no
 * meaning in these documents, go with them.
 */
public final class Redaction {
  private static final Set<String> BUYER_ELEMENTS =
      Set.of("Buyer", "Destination", "BillingAddress", "AuthorizationBillingAddress");

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

  private Redaction() {}

  /**
   * The answer without {@code Buyer}, {@code Destination}, {@code BillingAddress} and {@code
   * AuthorizationBillingAddress}, at whatever depth.
   *
   * @return UTF-8
   * @throws XmlRefusedException when it cannot be read; then nothing of it may be stored
   */
  public static byte[] withoutBuyer(byte[] answer) throws XmlRefusedException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(answer.length);
    XMLStreamReader reader = XmlDocument.of(answer).reader();
    try {
      XMLStreamWriter writer = WRITERS.createXMLStreamWriter(copy, StandardCharsets.UTF_8.name());
      writer.writeStartDocument("UTF-8", "1.0");
      while (reader.hasNext()) {
        copyNext(reader, writer);
      }
      writer.writeEndDocument();
      writer.close();
    } catch (XmlRefusedException e) {
      throw e;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing into memory failed", e);
    }
    return copy.toByteArray();
  }

  private static void copyNext(XMLStreamReader reader, XMLStreamWriter writer)
      throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (BUYER_ELEMENTS.contains(reader.getLocalName())) {
          skip(reader);
        } else {
          writer.writeStartElement(reader.getLocalName());
        }
      }
      case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          writer.writeCharacters(reader.getText());
      default -> {}
    }
  }

  /** Goes to the end of the element that the reader stands on. */
  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {}
      }
    }
  }
}
