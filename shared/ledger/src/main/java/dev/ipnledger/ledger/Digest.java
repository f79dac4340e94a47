package dev.ipnledger.ledger;

import dev.ipnledger.domain.observation.Statement;
import dev.ipnledger.domain.value.Status;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What decides whether two documents say the same. */
public final class Digest {
  private Digest() {}

  /**
   * SHA-256 of texts of which each is preceded by its length, so that no two lists of texts run
   * together into the same bytes. 43 characters of base64url.
   */
  public static String of(String... parts) {
    return of(Arrays.asList(parts));
  }

  /** Of a notification: what its envelope and a repetition of it may change is left out. */
  public static String ofNotification(
      String notificationType,
      String sellerId,
      String releaseEnvironment,
      String notificationData) {
    return of(notificationType, sellerId, releaseEnvironment, notificationData);
  }

  /** Of the values that an answer states; its request id and its time are none. */
  public static String of(Statement statement) {
    List<String> parts = new ArrayList<>();
    Status status = statement.status();
    parts.add("status");
    parts.add(status == null ? "" : status.canonical());
    // By name, so that a new fact in the middle of the enum changes no digest but its own.
    SortedMap<String, String> facts = new TreeMap<>();
    statement.facts().forEach((fact, value) -> facts.put(fact.wireName(), value.canonical()));
    facts.forEach(
        (name, value) -> {
          parts.add("fact " + name);
          parts.add(value);
        });
    statement.ids().forEach(id -> parts.add("id " + id));
    statement.problems().forEach(problem -> parts.add("problem " + problem));
    return of(parts);
  }

  private static String of(List<String> parts) {
    MessageDigest sha256 = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      sha256.update(bytes);
    }
    return text(sha256.digest());
  }

  /** SHA-256 of bytes. */
  public static String of(byte[] bytes) {
    return text(sha256().digest(bytes));
  }

  private static String text(byte[] digest) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
