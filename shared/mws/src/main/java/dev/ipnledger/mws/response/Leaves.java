package dev.ipnledger.mws.response;

import dev.ipnledger.domain.value.MalformedValueException;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.xml.XmlDocument;
import dev.ipnledger.xml.XmlRefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts of the elements without children inside one element, by local name: all that is needed
 * of answers which are lists of plain fields. Of a name that comes twice the first text is kept.
 */
record Leaves(Map<String, String> texts) {
  /** Each element of that name, at whatever depth, in document order. */
  static List<Leaves> inEach(String element, XmlDocument answer) throws XmlRefusedException {
    List<Leaves> found = new ArrayList<>();
    XMLStreamReader reader = answer.reader();
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(element)) {
          found.add(inside(reader));
        }
      }
    } catch (XmlRefusedException e) {
      throw e;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the hardened reader refuses by one exception only", e);
    }
    return found;
  }

  /** All texts of the document. */
  static Leaves inside(XmlDocument answer) throws XmlRefusedException {
    return inEach(answer.rootName(), answer).getFirst();
  }

  /** Every text of that name, in document order. */
  static List<String> all(String name, XmlDocument answer) throws XmlRefusedException {
    return inEach(name, answer).stream().flatMap(leaves -> leaves.text("").stream()).toList();
  }

  /** Without white space around it; empty for a missing and for an empty element. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  /** A time; empty when it is missing or none. */
  Optional<Instant> time(String name) {
    try {
      return text(name).map(text -> Moment.parse(text).instant());
    } catch (MalformedValueException e) {
      return Optional.empty();
    }
  }

  /** The reader stands on the start tag and ends on its end tag; its own text is named "". */
  private static Leaves inside(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> texts = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    String open = "";
    boolean leaf = true;
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          open = reader.getLocalName();
          leaf = true;
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (leaf) {
            texts.putIfAbsent(open, text.toString());
          }
          leaf = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        default -> {
          // Comments say nothing.
        }
      }
    }
    return new Leaves(texts);
  }
}
