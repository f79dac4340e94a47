package dev.ipnledger.ipn;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document with one thing bent. */
final class BentXml {
  private BentXml() {}

  /** The paths of all elements below the root, by name; each stands once in the fixtures. */
  static List<String> paths(String xml) {
    List<String> paths = new ArrayList<>();
    collect(parse(xml).getDocumentElement(), "", paths);
    return paths;
  }

  static String bend(String xml, String path, Consumer<Element> bending) {
    Document document = parse(xml);
    bending.accept(find(document.getDocumentElement(), "", path));
    return text(document);
  }

  static Document parse(String xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static String text(Document document) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(document), new StreamResult(text));
      return text.toString();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static void collect(Element element, String path, List<String> paths) {
    for (Element child : children(element)) {
      String below = path + "/" + child.getTagName();
      if (!paths.contains(below)) {
        paths.add(below);
      }
      collect(child, below, paths);
    }
  }

  private static Element find(Element element, String at, String path) {
    for (Element child : children(element)) {
      String below = at + "/" + child.getTagName();
      if (below.equals(path)) {
        return child;
      }
      if (path.startsWith(below + "/")) {
        return find(child, below, path);
      }
    }
    throw new AssertionError("no " + path);
  }
}
