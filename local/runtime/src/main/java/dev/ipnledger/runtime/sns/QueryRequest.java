package dev.ipnledger.runtime.sns;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A request of the AWS Query protocol: a form, whose names number the members of lists.
 *
 * @param parameters by name: {@code Attributes.entry.1.key} ...
 */
record QueryRequest(SortedMap<String, String> parameters) {
  static QueryRequest parse(String form) {
    TreeMap<String, String> parameters = new TreeMap<>();
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new QueryRequest(parameters);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /**
   * @throws SnsRefusedException naming a parameter that is missing
   */
  String required(String name) {
    return optional(name).orElseThrow(() -> SnsRefusedException.invalid(name + " is missing"));
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /** The members {@code prefix.1}, {@code prefix.2} ... as long as there are any. */
  <T> List<T> members(String prefix, Function<String, T> read) {
    List<T> members = new ArrayList<>();
    for (int i = 1; has(prefix + "." + i + "."); i++) {
      members.add(read.apply(prefix + "." + i));
    }
    return members;
  }

  /** A map whose entries are {@code prefix.entry.1} ... */
  SortedMap<String, String> map(String prefix, String key, String value) {
    TreeMap<String, String> map = new TreeMap<>();
    for (int i = 1; has(prefix + ".entry." + i + "."); i++) {
      String entry = prefix + ".entry." + i + ".";
      map.put(required(entry + key), required(entry + value));
    }
    return map;
  }

  private boolean has(String prefix) {
    SortedMap<String, String> from = parameters.tailMap(prefix);
    return !from.isEmpty() && from.firstKey().startsWith(prefix);
  }
}
