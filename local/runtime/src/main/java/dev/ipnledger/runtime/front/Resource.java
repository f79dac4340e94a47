package dev.ipnledger.runtime.front;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of a REST API: {@code /v1/sellers/{sellerId}}, or with a greedy last segment {@code
 * /v1/{proxy+}}.
 */
record Resource(String template, List<String> segments) {
  Resource {
    requireNonNull(template, "template is null");
    segments = List.copyOf(segments);
  }

  static Resource of(String template) {
    if (!template.startsWith("/")) {
      throw new IllegalArgumentException("a resource begins with '/': " + template);
    }
    return new Resource(template, split(template));
  }

  /**
   * The path parameters by name, as they stand in the path; empty map when the template has none,
   * empty when the path is not this resource.
   */
  Optional<Map<String, String>> match(String path) {
    List<String> actual = split(path);
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (i >= actual.size() || actual.get(i).isEmpty()) {
        return Optional.empty();
      }
      if (segment.endsWith("+}")) {
        String rest = String.join("/", actual.subList(i, actual.size()));
        parameters.put(segment.substring(1, segment.length() - 2), rest);
        return Optional.of(parameters);
      }
      if (segment.startsWith("{")) {
        parameters.put(segment.substring(1, segment.length() - 1), actual.get(i));
      } else if (!segment.equals(actual.get(i))) {
        return Optional.empty();
      }
    }
    return actual.size() == segments.size() ? Optional.of(parameters) : Optional.empty();
  }

  private static List<String> split(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
