package dev.ipnledger.sandbox.batch;

import dev.ipnledger.sandbox.http.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes a feed apart into its requests; the fragments inside stay texts. */
final class FeedReader {
  /** The guide: the total number of requests must not exceed this. */
  static final int MOST_REQUESTS = 60_000;

  private FeedReader() {}

  /** A feed that is none; the message says why. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
      super(message);
    }
  }

  static List<RawRequest> read(Body file) throws UnreadableException {
    try {
      XMLStreamReader xml = SafeXml.reader(file);
      List<RawRequest> requests = new ArrayList<>();
      String root = null;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (root == null) {
          root = xml.getLocalName();
        } else if (xml.getLocalName().equals("Request")) {
          requests.add(request(xml));
        }
        if (requests.size() > MOST_REQUESTS) {
          throw new UnreadableException("The feed has more than 60000 requests.");
        }
      }
      if (!"Batch".equals(root)) {
        throw new UnreadableException("The root element is not Batch.");
      }
      if (requests.isEmpty()) {
        throw new UnreadableException("The feed has no requests.");
      }
      return requests;
    } catch (XMLStreamException e) {
      throw new UnreadableException("The feed is not well-formed XML.");
    }
  }

  /** Reads up to the end of one Request. */
  private static RawRequest request(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> texts = new TreeMap<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        texts.put(xml.getLocalName(), xml.getElementText());
      }
    }
    return new RawRequest(
        texts.getOrDefault("SellerRequestId", "").strip(), texts.getOrDefault("RequestData", ""));
  }
}
