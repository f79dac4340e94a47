package dev.ipnledger.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads a recording: events, names of tags and texts. What {@link HardenedReader} never shows, such
 * as attributes, is not in it.
 */
final class Replay extends StreamReaderDelegate {
  private final Recording recording;
  private Recording.Event event;
  private int place;

  /**
   * @param parser for what is the same everywhere in a document, and for how far it was read
   */
  Replay(Recording recording, XMLStreamReader parser, Recording.Event first) {
    super(parser);
    this.recording = recording;
    this.event = first;
  }

  @Override
  public int next() throws XMLStreamException {
    event = recording.at(++place);
    return event.type();
  }

  @Override
  public boolean hasNext() {
    return event.type() != END_DOCUMENT;
  }

  @Override
  public int getEventType() {
    return event.type();
  }

  @Override
  public boolean isStartElement() {
    return event.type() == START_ELEMENT;
  }

  @Override
  public boolean isEndElement() {
    return event.type() == END_ELEMENT;
  }

  @Override
  public boolean hasName() {
    return isStartElement() || isEndElement();
  }

  @Override
  public String getLocalName() {
    return event.text();
  }

  @Override
  public boolean isCharacters() {
    return event.type() == CHARACTERS;
  }

  @Override
  public boolean hasText() {
    return isCharacters() || event.type() == CDATA || event.type() == SPACE;
  }

  @Override
  public boolean isWhiteSpace() {
    return hasText() && event.text().chars().allMatch(c -> " \t\r\n".indexOf(c) >= 0);
  }

  @Override
  public String getText() {
    return event.text();
  }

  @Override
  public char[] getTextCharacters() {
    return event.text().toCharArray();
  }

  @Override
  public int getTextStart() {
    return 0;
  }

  @Override
  public int getTextLength() {
    return event.text().length();
  }
}
