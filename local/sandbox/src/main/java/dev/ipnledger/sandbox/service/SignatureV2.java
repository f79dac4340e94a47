package dev.ipnledger.sandbox.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 2 (MWS Developer Guide, "Signing query requests"). */
public final class SignatureV2 {
  private static final String SIGNATURE = "Signature";

  private SignatureV2() {}

  /**
   * The signature of a request.
   *
   * @param method as sent: {@code GET} or {@code POST}
   * @param host lower case, without a standard port
   * @param path absolute
   * @param parameters decoded; one called Signature is left out
   * @param algorithm {@code HmacSHA256} or {@code HmacSHA1}
   * @return base64
   */
  public static String sign(
      String method,
      String host,
      String path,
      Map<String, String> parameters,
      String secretKey,
      String algorithm) {
    return sign(method, host, path, canonicalQuery(parameters), secretKey, algorithm);
  }

  /** The same with the parameters as {@link #canonicalQuery} prints them. */
  static String sign(
      String method, String host, String path, String query, String secretKey, String algorithm) {
    String text = method + "\n" + host + "\n" + path + "\n" + query;
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), algorithm));
      byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalArgumentException("cannot sign with " + algorithm, e);
    }
  }

  /** Parameters in byte order of their names; all names are ASCII, so the String order is that. */
  static String canonicalQuery(Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    for (var parameter : new TreeMap<>(parameters).entrySet()) {
      if (!parameter.getKey().equals(SIGNATURE)) {
        query.append(query.isEmpty() ? "" : "&").append(encode(parameter.getKey()));
        query.append('=').append(encode(parameter.getValue()));
      }
    }
    return query.toString();
  }

  /** RFC 3986: the form encoding differs in three characters. */
  public static String encode(String text) {
    return plain(text)
        ? text
        : URLEncoder.encode(text, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%7E", "~");
  }

  /** Most names and values have nothing to encode. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unreserved =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_'
              || c == '.'
              || c == '~';
      if (!unreserved) {
        return false;
      }
    }
    return true;
  }
}
