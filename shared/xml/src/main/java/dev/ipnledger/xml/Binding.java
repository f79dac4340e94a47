package dev.ipnledger.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamReader;

/** How one class is read. Made once for a class, since that costs a thousand times a read. */
record Binding<T>(Class<T> type, JAXBContext context) {
  private static final ClassValue<JAXBContext> CONTEXTS =
      new ClassValue<>() {
        @Override
        protected JAXBContext computeValue(Class<?> type) {
          try {
            return JAXBContext.newInstance(type);
          } catch (JAXBException e) {
            throw new IllegalArgumentException(type + " can't be bound to XML", e);
          }
        }
      };

  static <T> Binding<T> of(Class<T> type) {
    return new Binding<>(type, CONTEXTS.get(type));
  }

  /** Reads the element that the reader stands on. */
  T read(XMLStreamReader reader) throws XmlRefusedException {
    try {
      return context.createUnmarshaller().unmarshal(reader, type).getValue();
    } catch (JAXBException e) {
      throw XmlRefusedException.of(e);
    }
  }
}
