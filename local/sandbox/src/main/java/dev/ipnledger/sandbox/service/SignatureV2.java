package dev.ipnledger.sandbox.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    String text = method + "\n" + host + "\n" + path + "\n" + canonicalQuery(parameters);
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
  private static String canonicalQuery(Map<String, String> parameters) {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(SIGNATURE))
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
  }

  /** RFC 3986: the form encoding differs in three characters. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
