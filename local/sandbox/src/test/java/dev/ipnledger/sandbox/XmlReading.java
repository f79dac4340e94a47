package dev.ipnledger.sandbox;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the sandbox's documents with the platform's parser. */
public final class XmlReading {
  private XmlReading() {}

  public static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(xml, e);
    }
  }

  public static List<String> texts(String xml, String name) {
    List<String> texts = new ArrayList<>();
    NodeList found = parse(xml).getElementsByTagNameNS("*", name);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  public static String text(String xml, String parent, String name) {
    Element element = (Element) parse(xml).getElementsByTagNameNS("*", parent).item(0);
    NodeList found = element.getElementsByTagNameNS("*", name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  /** Names of elements with their nesting, one a line, without texts. */
  public static String outline(String xml) {
    StringBuilder out = new StringBuilder();
    outline(parse(xml).getDocumentElement(), "", out);
    return out.toString();
  }

  private static void outline(Element element, String margin, StringBuilder out) {
    out.append(margin).append(element.getLocalName()).append('\n');
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        outline(child, margin + "  ", out);
      }
    }
  }

  /** Every element in its place: with its namespace where that begins, and its text. */
  public static String tree(String xml) {
    StringBuilder tree = new StringBuilder();
    addTree(tree, parse(xml).getDocumentElement(), "", "");
    return tree.toString();
  }

  private static void addTree(
      StringBuilder tree, Element element, String outerNamespace, String margin) {
    String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
    tree.append(margin).append(element.getLocalName());
    if (!namespace.equals(outerNamespace)) {
      tree.append(" {").append(namespace).append('}');
    }
    NodeList children = element.getElementsByTagName("*");
    if (children.getLength() == 0 && !element.getTextContent().isEmpty()) {
      tree.append(" = ").append(element.getTextContent());
    }
    tree.append('\n');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        addTree(tree, inner, namespace, margin + "  ");
      }
    }
  }
}
