package dev.ipnledger.sandbox.xml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An XML element under construction: either a text or children, in the order they were added. */
public final class Element {
  private final String name;
  private final @Nullable String text;
  private final List<Element> children = new ArrayList<>();
  private @Nullable String namespace;
  private boolean verbatim;

  private Element(String name, @Nullable String text) {
    this.name = requireNonNull(name, "name is null");
    this.text = text;
  }

  /** An element for children; printed as {@code <name/>} while it has none. */
  public static Element named(String name) {
    return new Element(name, null);
  }

  /** An element with a text; an empty text prints {@code <name/>}. */
  public static Element leaf(String name, String text) {
    return new Element(name, requireNonNull(text, "text is null"));
  }

  /** An element with a text that is printed as it is, inside CDATA. */
  public static Element cdata(String name, String text) {
    Element element = new Element(name, requireNonNull(text, "text is null"));
    element.verbatim = true;
    return element;
  }

  /** The same children under another name, without a namespace. */
  public Element renamed(String other) {
    Element element = new Element(other, text);
    element.children.addAll(children);
    return element;
  }

  public Element namespace(String uri) {
    namespace = uri;
    return this;
  }

  public Element add(Element child) {
    children.add(child);
    return this;
  }

  public Element add(String name, String text) {
    return add(leaf(name, text));
  }

  /** Adds nothing when the text is null. */
  public Element addIfPresent(String name, @Nullable String text) {
    return text == null ? this : add(name, text);
  }

  /** Whether it has neither text nor children. */
  public boolean isEmpty() {
    return children.isEmpty() && (text == null || text.isEmpty());
  }

  /** Prints with line breaks and the given indentation per level, without a declaration. */
  public String print(String indent) {
    StringBuilder out = new StringBuilder();
    print(out, indent, "");
    return out.toString();
  }

  private void print(StringBuilder out, String indent, String margin) {
    out.append(margin).append('<').append(name);
    if (namespace != null) {
      out.append(" xmlns=\"").append(escape(namespace)).append('"');
    }
    if (isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    if (text != null) {
      out.append(verbatim ? cdata(text) : escape(text));
    } else {
      for (Element child : children) {
        out.append('\n');
        child.print(out, indent, margin + indent);
      }
      out.append('\n').append(margin);
    }
    out.append("</").append(name).append('>');
  }

  /** The end mark cannot stand inside, so it is parted between two of them. */
  private static String cdata(String text) {
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
  }

  private static String escape(String text) {
    return plain(text)
        ? text
        : text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            // A reader would turn a bare carriage return into a line feed.
            .replace("\r", "&#13;");
  }

  /** Most texts have nothing to escape. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
