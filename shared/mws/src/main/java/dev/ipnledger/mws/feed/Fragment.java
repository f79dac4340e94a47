package dev.ipnledger.mws.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The XML of one request: its parameters' names with dots turned into nesting. Texts are escaped,
 * also every {@code >}, so that the CDATA section around it can't end early.
 */
final class Fragment {
  private final StringBuilder xml = new StringBuilder(512);
  private final List<String> open = new ArrayList<>();

  private Fragment() {}

  static String of(FeedRequest request, String sellerId) {
    Fragment fragment = new Fragment();
    String root = request.operation().fragmentRoot();
    fragment.xml.append('<').append(root).append('>');
    fragment.leaf("SellerId", sellerId);
    for (Map.Entry<String, String> parameter : request.parameters().values().entrySet()) {
      fragment.nested(parameter.getKey(), parameter.getValue());
    }
    fragment.closeTo(0);
    fragment.xml.append("</").append(root).append('>');
    return fragment.xml.toString();
  }

  private void nested(String name, String value) {
    // The number of a list's member is part of its step, so that each member has its own element.
    List<String> path = List.of(name.split("\\.(?![0-9])", -1));
    List<String> parents = path.subList(0, path.size() - 1);
    int common = 0;
    while (common < Math.min(open.size(), parents.size())
        && open.get(common).equals(parents.get(common))) {
      common++;
    }
    closeTo(common);
    for (String step : parents.subList(common, parents.size())) {
      open.add(step);
      xml.append('<').append(element(step)).append('>');
    }
    leaf(element(path.getLast()), value);
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      xml.append("</").append(element(open.removeLast())).append('>');
    }
  }

  private void leaf(String name, String value) {
    xml.append('<').append(name).append('>').append(escaped(value));
    xml.append("</").append(name).append('>');
  }

  private static String element(String step) {
    int number = step.indexOf('.');
    return number < 0 ? step : step.substring(0, number);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        // A parser would make line ends one, and the note another than was signed for.
        .replace("\r", "&#13;");
  }
}
