package dev.ipnledger.sandbox.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML inside a request, turned into the parameters of a call: nesting becomes dots, and
 * repeated {@code member} elements are numbered.
 *
 * @param root the name of the outer element, such as {@code CaptureRequest}
 * @param sellerIds how many SellerId elements there are
 */
record Fragment(String root, Map<String, String> parameters, int sellerIds) {
  Fragment {
    parameters = Map.copyOf(parameters);
  }

  /**
   * Reads a fragment.
   *
   * @throws XMLStreamException when it is not well-formed
   */
  static Fragment read(String text) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(text.strip());
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, Integer> members = new LinkedHashMap<>();
    Deque<String> path = new ArrayDeque<>();
    String root = "";
    int sellerIds = 0;
    StringBuilder characters = new StringBuilder();
    boolean leaf = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (root.isEmpty()) {
            root = name;
            path.addLast("");
          } else {
            String parent = path.getLast();
            String full = parent.isEmpty() ? name : parent + "." + name;
            if (name.equals("member")) {
              full = full + "." + members.merge(full, 1, Integer::sum);
            }
            path.addLast(full);
            sellerIds += name.equals("SellerId") ? 1 : 0;
          }
          characters.setLength(0);
          leaf = true;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            characters.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String full = path.removeLast();
          if (leaf && !full.isEmpty()) {
            parameters.put(full, characters.toString().strip());
          }
          leaf = false;
        }
        default -> {}
      }
    }
    return new Fragment(root, parameters, sellerIds);
  }

  /** {@code Capture} of {@code CaptureRequest}; empty when the root has no such ending. */
  String action() {
    return root.endsWith("Request") ? root.substring(0, root.length() - "Request".length()) : "";
  }
}
