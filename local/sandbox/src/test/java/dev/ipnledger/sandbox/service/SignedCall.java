package dev.ipnledger.sandbox.service;

import dev.ipnledger.sandbox.Shop;
import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.http.HttpCall;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A call under construction, signed and written byte for byte as some client would. */
final class SignedCall {
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Instant at;
  private String method = "POST";
  private String path = "/OffAmazonPayments_Sandbox/2013-01-01";
  private String signedPath;
  private String host = "localhost:8083";
  private String signedHost;
  private String contentType = "application/x-www-form-urlencoded; charset=utf-8";
  private boolean sorted;
  private String ending = "";
  private String replaced = "";
  private String replacement = "";
  private String signedReplaced = "";
  private String signedReplacement = "";

  SignedCall(String action, Instant at, String... namesAndValues) {
    this.at = at;
    parameters.put("Action", action);
    parameters.put("SellerId", Shop.SELLER);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    parameters.put("AWSAccessKeyId", Shop.ACCESS_KEY);
    parameters.put("SignatureMethod", "HmacSHA256");
    parameters.put("SignatureVersion", "2");
    parameters.put("Version", "2013-01-01");
    stamped("yyyy-MM-dd'T'HH:mm:ss'Z'");
  }

  SignedCall stamped(String pattern) {
    parameters.put(
        "Timestamp",
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC).format(at));
    return this;
  }

  SignedCall seller(String id) {
    parameters.put("SellerId", id);
    return this;
  }

  SignedCall version(String version) {
    parameters.put("Version", version);
    return this;
  }

  SignedCall algorithm(String name) {
    parameters.put("SignatureMethod", name);
    return this;
  }

  SignedCall method(String name) {
    method = name;
    return this;
  }

  SignedCall path(String sent) {
    path = sent;
    return this;
  }

  SignedCall signedPath(String other) {
    signedPath = other;
    return this;
  }

  SignedCall to(String header) {
    host = header;
    return this;
  }

  SignedCall signedFor(String other) {
    signedHost = other;
    return this;
  }

  /** Null for none. */
  SignedCall contentType(String header) {
    contentType = header;
    return this;
  }

  SignedCall sorted(boolean bySorting) {
    sorted = bySorting;
    return this;
  }

  SignedCall ending(String text) {
    ending = text;
    return this;
  }

  /** Sends other bytes for what is signed, which decode to the same. */
  SignedCall sending(String canonical, String sent) {
    replaced = canonical;
    replacement = sent;
    return this;
  }

  /** Signs other bytes than the canonical ones. */
  SignedCall signing(String canonical, String signed) {
    signedReplaced = canonical;
    signedReplacement = signed;
    return this;
  }

  String signature() {
    String query =
        join(new ArrayList<>(new TreeMap<>(parameters).entrySet()))
            .replace(signedReplaced, signedReplaced.isEmpty() ? "" : signedReplacement);
    String text =
        String.join(
            "\n",
            method,
            signedHost == null ? host.toLowerCase(Locale.ROOT) : signedHost,
            signedPath == null ? path : signedPath,
            query);
    try {
      String algorithm = parameters.get("SignatureMethod");
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(Shop.SECRET_KEY.getBytes(StandardCharsets.UTF_8), algorithm));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  HttpCall http() {
    List<Map.Entry<String, String>> sent =
        new ArrayList<>((sorted ? new TreeMap<>(parameters) : parameters).entrySet());
    if (!sorted) {
      Collections.reverse(sent);
    }
    String written = join(sent);
    if (!replaced.isEmpty()) {
      written = written.replace(replaced, replacement);
    }
    String form = written + "&Signature=" + encode(signature()) + ending;
    Map<String, String> headers = new HashMap<>();
    headers.put("host", host);
    headers.put("user-agent", "Some-SDK/1.0 (Language=Other)");
    boolean get = method.equals("GET");
    if (!get && contentType != null) {
      headers.put("content-type", contentType);
    }
    return new HttpCall(method, path, get ? form : "", headers, Body.of(get ? "" : form), true);
  }

  private static String join(List<Map.Entry<String, String>> entries) {
    return entries.stream()
        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** RFC 3986 over UTF-8, byte by byte. */
  private static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean stays =
          (c >= 'A' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || "-_.~".indexOf(c) >= 0;
      if (stays) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
