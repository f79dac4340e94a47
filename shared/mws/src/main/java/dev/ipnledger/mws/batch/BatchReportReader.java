package dev.ipnledger.mws.batch;

import dev.ipnledger.xml.XmlStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a batch report of any length, holding one row at a time. Elements are known by local name;
 * their order makes no difference within a row.
 */
public final class BatchReportReader {
  /** As many rows as a feed may have, each with its eight elements, and room to spare. */
  private static final long MAX_ELEMENTS = 1_000_000;

  /** Characters of one field; the answers inside are of some kilobytes. */
  private static final int LONGEST_FIELD = 1 << 20;

  private final Consumer<BatchRow> rows;
  private long count;
  private Optional<String> batchReferenceId = Optional.empty();

  private BatchReportReader(Consumer<BatchRow> rows) {
    this.rows = rows;
  }

  /**
   * Reads to the end, or as far as it goes.
   *
   * @param report UTF-8; whoever opened it closes it
   * @param rows takes each row when it is complete, in the report's order
   */
  public static BatchReport read(InputStream report, Consumer<BatchRow> rows) {
    BatchReportReader reading = new BatchReportReader(rows);
    try {
      reading.document(XmlStream.open(report, MAX_ELEMENTS));
      return new BatchReport.Whole(reading.batchReferenceId, reading.count);
    } catch (XMLStreamException e) {
      return new BatchReport.Broken(String.valueOf(e.getMessage()), reading.count);
    }
  }

  private void document(XMLStreamReader reader) throws XMLStreamException {
    reader.nextTag();
    if (!reader.getLocalName().equals("Batch")) {
      throw new XMLStreamException("The document is no batch report");
    }
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "Request" -> row(reader);
          case "BatchReferenceId", "BatchReferenceID" ->
              batchReferenceId = Optional.of(text(reader).strip()).filter(it -> !it.isEmpty());
          default -> {
            // Requests, around the rows, and whatever may be added.
          }
        }
      }
    }
  }

  private void row(XMLStreamReader reader) throws XMLStreamException {
    Map<String, String> fields = new HashMap<>();
    while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
      String name = reader.getLocalName();
      fields.putIfAbsent(name, text(reader).strip());
    }
    rows.accept(
        new BatchRow(
            fields.getOrDefault("SellerRequestId", ""),
            fields.getOrDefault("Result", ""),
            fields.getOrDefault("ResponseCode", ""),
            fields.getOrDefault("ResponseStatus", ""),
            fields.getOrDefault("ResponseData", "")));
    count++;
  }

  /** All text inside the element, which ends the reader on its end tag. */
  private static String text(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          if (text.length() > LONGEST_FIELD) {
            throw new XMLStreamException("A field of the report is longer than 1 MiB");
          }
        }
        default -> {
          // Comments say nothing.
        }
      }
    }
    return text.toString();
  }
}
