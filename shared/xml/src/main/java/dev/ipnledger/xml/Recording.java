package dev.ipnledger.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the parser said of a document, kept as it goes on, so that a document that is read several
 * times is parsed once and no further than somebody read it.
 */
final class Recording {
  private final XMLStreamReader parser;
  private final List<Event> events = new ArrayList<>();
  private @Nullable XMLStreamException broken;

  /**
   * One step of the parser.
   *
   * @param type of {@link javax.xml.stream.XMLStreamConstants}
   * @param text of a tag its name as the document has it, of characters these; else empty
   */
  record Event(int type, String text) {
    private static Event under(XMLStreamReader parser) {
      return new Event(
          parser.getEventType(),
          switch (parser.getEventType()) {
            case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT ->
                parser.getLocalName();
            case XMLStreamConstants.CHARACTERS,
                XMLStreamConstants.CDATA,
                XMLStreamConstants.SPACE ->
                parser.getText();
            default -> "";
          });
    }
  }

  /**
   * @param parser at the document's start
   */
  Recording(XMLStreamReader parser) {
    this.parser = parser;
    events.add(Event.under(parser));
  }

  /**
   * The event at that place: 0 is the document's start.
   *
   * @throws XMLStreamException what the parser threw there
   */
  Event at(int place) throws XMLStreamException {
    while (events.size() <= place) {
      if (broken != null) {
        throw broken;
      }
      try {
        parser.next();
        events.add(Event.under(parser));
      } catch (XMLStreamException e) {
        broken = e;
        throw e;
      }
    }
    return events.get(place);
  }

  /** A reader at the document's start. */
  XMLStreamReader play() {
    return new Replay(this, parser, events.getFirst());
  }
}
