package dev.ipnledger.documents;

import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the elements that hold a payment object and reads what they state. They are looked for by
 * local name at any depth, since the answers inside a batch report lack the wrapper that others
 * have; the order of elements, their namespaces and unknown neighbours make no difference.
 */
public final class DetailsReader {
  private DetailsReader() {}

  /**
   * Every object in an answer.
   *
   * @return in the order of the document for objects of one kind; empty when it holds none
   * @throws XmlRefusedException when the document is not well-formed or breaks a limit
   */
  public static List<DetailsReading> readAll(XmlDocument document) throws XmlRefusedException {
    List<DetailsReading> readings = new ArrayList<>();
    for (DetailsKind kind : kindsIn(document)) {
      readings.addAll(read(document, kind, false));
    }
    return List.copyOf(readings);
  }

  /**
   * The objects of a notification. What the notifications' schema requires and answers may leave
   * out is a problem here when it is missing.
   *
   * @param element as {@code AuthorizationDetails}, {@code OrderReference}
   * @return in the order of the document; empty when it has no such element
   * @throws XmlRefusedException when the document is not well-formed or breaks a limit
   * @throws IllegalArgumentException if no element of that name holds an object
   */
  public static List<DetailsReading> readNotified(XmlDocument document, String element)
      throws XmlRefusedException {
    return read(
        document,
        DetailsKind.of(element)
            .orElseThrow(() -> new IllegalArgumentException(element + " holds no object")),
        true);
  }

  private static List<DetailsReading> read(
      XmlDocument document, DetailsKind kind, boolean notification) throws XmlRefusedException {
    List<DetailsReading> readings = new ArrayList<>();
    for (DetailsElement element : document.unmarshalAll(kind.type(), kind.element())) {
      readings.add(read(element, notification));
    }
    return readings;
  }

  private static DetailsReading read(DetailsElement element, boolean notification) {
    try {
      return Stated.by(element, notification);
    } catch (UnidentifiedException e) {
      return new Unidentified(e.reason(), String.valueOf(e.getMessage()));
    }
  }

  private static Set<DetailsKind> kindsIn(XmlDocument document) throws XmlRefusedException {
    EnumSet<DetailsKind> kinds = EnumSet.noneOf(DetailsKind.class);
    XMLStreamReader reader = document.reader();
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          Optional<DetailsKind> kind = DetailsKind.of(reader.getLocalName());
          kind.ifPresent(kinds::add);
        }
      }
    } catch (XmlRefusedException e) {
      throw e;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the hardened reader refuses by one exception only", e);
    }
    return kinds;
  }
}
