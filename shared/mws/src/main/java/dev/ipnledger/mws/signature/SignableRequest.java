package dev.ipnledger.mws.signature;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Signature Version 2 covers.
 *
 * @param method {@code GET} or {@code POST}, as sent
 * @param host what the Host header will be: the name, and the port unless it is the scheme's own.
 *     The guide says "omit a standard port"; a server on another port sees it in that header, and
 *     the header is what it checks against
 * @param path absolute and exactly as sent; an empty one is {@code /}
 * @param parameters by name, not encoded, without {@code Signature}; kept in byte order of the
 *     names, which are ASCII
 */
public record SignableRequest(
    String method, String host, String path, SortedMap<String, String> parameters) {
  private static final String SIGNATURE = "Signature";

  public SignableRequest {
    requireNonNull(method, "method is null");
    host = requireNonNull(host, "host is null").toLowerCase(Locale.ROOT);
    path = requireNonNull(path, "path is null").isEmpty() ? "/" : path;
    // Not a copy of the sorted map: that would keep whatever order it came with.
    parameters = inByteOrder(parameters);
    if (parameters.containsKey(SIGNATURE)) {
      throw new IllegalArgumentException("the signature can't sign itself");
    }
  }

  /** The same, of parameters in any order. */
  public static SignableRequest of(
      String method, String host, String path, Map<String, String> parameters) {
    return new SignableRequest(method, host, path, inByteOrder(parameters));
  }

  /** All parameters, sorted and encoded: the text that is signed and, with the signature, sent. */
  public String canonicalQuery() {
    return parameters.entrySet().stream()
        .map(e -> PercentEncoding.encode(e.getKey()) + "=" + PercentEncoding.encode(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The text that the signature is made of. */
  public String stringToSign() {
    return stringToSign(canonicalQuery());
  }

  private String stringToSign(String query) {
    return String.join("\n", method, host, path, query);
  }

  /** The signature in Base64, not encoded for a URL. */
  public String signature(String secretKey) {
    return HmacSha256.base64(secretKey, stringToSign());
  }

  /** The query string or form body to send: the signed text itself, and the signature behind it. */
  public String signedQuery(String secretKey) {
    String query = canonicalQuery();
    String signature = HmacSha256.base64(secretKey, stringToSign(query));
    return query + "&" + SIGNATURE + "=" + PercentEncoding.encode(signature);
  }

  private static SortedMap<String, String> inByteOrder(Map<String, String> parameters) {
    SortedMap<String, String> sorted = new TreeMap<>(Map.copyOf(parameters));
    return Collections.unmodifiableSortedMap(sorted);
  }
}
