package dev.ipnledger.documents;

import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element that should hold text and nothing else. The plain binding of text would keep a part of
 * {@code <Amount>1<x/>000</Amount>} and so make a wrong amount of it; this one tells.
 */
final class Leaf {
  @XmlMixed @XmlAnyElement List<Object> content = new ArrayList<>();

  /** The text without white space around it; empty when there is none, which states nothing. */
  Optional<String> text() throws LeftOutException {
    StringBuilder text = new StringBuilder();
    for (Object part : content) {
      if (!(part instanceof String piece)) {
        throw new LeftOutException("holds elements where a text should stand");
      }
      text.append(piece);
    }
    return Optional.of(text.toString().strip()).filter(stripped -> !stripped.isEmpty());
  }
}
