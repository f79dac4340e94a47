package dev.ipnledger.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML document that came from outside.
 *
 * <p>What payment documents never have is refused with an {@link XmlRefusedException}: document
 * types, entities, processing instructions, more than 1 MiB, 32 levels or 10,000 elements. What
 * differs between documents of equal meaning is dropped: namespaces, prefixes (also undeclared
 * ones), attributes, comments, whitespace or a byte order mark before the declaration. So elements
 * are found by local name alone, and a class to be bound names its elements without a namespace.
 *
 * <pre>{@code
 * List<RefundDetails> details =
 *     XmlDocument.of(body).unmarshalAll(RefundDetails.class, "RefundDetails");
 * }</pre>
 *
 * <p>Binding does not complain of unknown elements. Of an element that comes twice a plain field
 * keeps the last; a field of type {@code List} keeps all in document order, and is the way to tell
 * missing (no item), empty (an item {@code ""}) and doubled (two items) apart. Text is not trimmed.
 *
 * <p>A document can be read any number of times, by one thread, and is parsed once.
 */
public final class XmlDocument {
  /** The largest document that is read, in bytes (in characters, for text). */
  public static final int MAX_BYTES = 1 << 20;

  private final XmlSource source;
  private @Nullable Recording recording;

  private XmlDocument(XmlSource source) {
    this.source = source;
  }

  /** A document in the encoding that its byte order mark or declaration names, else UTF-8. */
  public static XmlDocument of(byte[] document) {
    return new XmlDocument(XmlSource.of(document));
  }

  /** A document decoded already, as in a JSON string; its declaration's encoding is ignored. */
  public static XmlDocument of(String document) {
    return new XmlDocument(XmlSource.of(document));
  }

  /**
   * A reader at the document's start that sees what this class describes. All its errors are {@link
   * XmlRefusedException}s.
   */
  public XMLStreamReader reader() throws XmlRefusedException {
    if (recording == null) {
      recording = new Recording(source.open());
    }
    return new HardenedReader(recording.play());
  }

  /** The local name of the outermost element. Nothing behind its start tag is read. */
  public String rootName() throws XmlRefusedException {
    XMLStreamReader reader = reader();
    try {
      reader.nextTag();
      return reader.getLocalName();
    } catch (XMLStreamException e) {
      throw XmlRefusedException.of(e);
    }
  }

  /** The outermost element as an object, whatever its name (see {@link #rootName}). */
  public <T> T unmarshal(Class<T> type) throws XmlRefusedException {
    return unmarshalAll(type, rootName()).getFirst();
  }

  /**
   * All elements of that local name as objects, at whatever depth, in document order; one inside
   * another of the same name is part of the outer one. Empty when there is none. The document is
   * read to its end, so that one which breaks off is refused whatever came before.
   */
  public <T> List<T> unmarshalAll(Class<T> type, String localName) throws XmlRefusedException {
    List<T> found = new ArrayList<>();
    XMLStreamReader reader = reader();
    Binding<T> binding = Binding.of(type);
    try {
      while (reader.hasNext()) {
        if (isStartOf(localName, reader)) {
          // Leaves the reader on what follows the element's end, which may be the next of them.
          found.add(binding.read(reader));
        } else {
          reader.next();
        }
      }
    } catch (XMLStreamException e) {
      throw XmlRefusedException.of(e);
    }
    return List.copyOf(found);
  }

  private static boolean isStartOf(String localName, XMLStreamReader reader) {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT
        && reader.getLocalName().equals(localName);
  }
}
