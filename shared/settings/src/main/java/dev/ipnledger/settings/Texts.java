package dev.ipnledger.settings;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Parsers of single values. What they throw completes the sentence "..., but it ...". */
final class Texts {
  private Texts() {}

  static String matching(String pattern, String text) {
    if (!text.matches(pattern)) {
      throw new IllegalArgumentException("it is '" + text + "'");
    }
    return text;
  }

  static Set<String> list(String pattern, String text) {
    return Arrays.stream(text.split(",", -1))
        .map(item -> matching(pattern, item.trim()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static URI url(String text) {
    URI url = URI.create(text);
    boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    if (!web || url.getHost() == null) {
      throw new IllegalArgumentException("it is '" + text + "'");
    }
    return url;
  }

  static URI origin(String text) {
    URI url = url(text);
    boolean bare = url.getRawQuery() == null && url.getRawFragment() == null;
    if (!bare || !url.getRawPath().isEmpty() || url.getRawUserInfo() != null) {
      throw new IllegalArgumentException("it is '" + text + "'");
    }
    return url;
  }
}
