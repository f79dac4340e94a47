package dev.ipnledger.xml;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where a document's characters come from, without what stands before its declaration. */
interface XmlSource {
  /** The JDK's own parser, whatever else is on the class path. */
  XMLInputFactory PARSER = coalescing();

  XMLStreamReader open() throws XmlRefusedException;

  static XmlSource of(byte[] document) {
    return () -> {
      refuseAboveMaximum(document.length);
      return open(Decoding.decode(document));
    };
  }

  static XmlSource of(String document) {
    return () -> {
      refuseAboveMaximum(document.length());
      return open(document);
    };
  }

  private static XMLStreamReader open(String document) throws XmlRefusedException {
    String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
    try {
      return PARSER.createXMLStreamReader(new StringReader(text.stripLeading()));
    } catch (XMLStreamException e) {
      throw XmlRefusedException.of(e);
    }
  }

  private static void refuseAboveMaximum(int length) throws XmlRefusedException {
    if (length > XmlDocument.MAX_BYTES) {
      throw new XmlRefusedException(XmlRefusedException.Reason.TOO_LARGE);
    }
  }

  private static XMLInputFactory coalescing() {
    XMLInputFactory factory = hardened();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** A parser that leaves documents alone but for reading them. */
  static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.elementAttributeLimit", 64);
    factory.setProperty("jdk.xml.maxXMLNameLimit", 1_000);
    return factory;
  }
}
