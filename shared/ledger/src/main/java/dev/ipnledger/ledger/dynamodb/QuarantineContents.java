package dev.ipnledger.ledger.dynamodb;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.quarantine.Quarantined;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the parcel of a message in quarantine holds: the length of the headers in bytes (four bytes,
 * big-endian), the headers as JSON where they are too large for a list, and the compressed bytes.
 */
final class QuarantineContents {
  /** A queue message's attributes may take up all of its megabyte; lists show them while small. */
  private static final int HEADERS_IN_LISTS = 32 * 1024;

  private QuarantineContents() {}

  static boolean holdsHeaders(Quarantined message) {
    return json(message).length > HEADERS_IN_LISTS;
  }

  static Parcel parcel(Quarantined message) {
    byte[] headers = holdsHeaders(message) ? json(message) : new byte[0];
    byte[] document = requireNonNull(message.document(), "kept with its bytes").compressed();
    return Parcel.of(
        message.key().item(),
        ByteBuffer.allocate(Integer.BYTES + headers.length + document.length)
            .putInt(headers.length)
            .put(headers)
            .put(document)
            .array());
  }

  /** The message with what its parcel holds; the same message when it has none. */
  static Quarantined whole(Quarantined head, Optional<byte[]> parcel) {
    return parcel.map(bytes -> whole(head, bytes)).orElse(head);
  }

  private static Quarantined whole(Quarantined head, byte[] parcel) {
    ByteBuffer bytes = ByteBuffer.wrap(parcel);
    byte[] headers = new byte[bytes.getInt()];
    bytes.get(headers);
    byte[] document = new byte[bytes.remaining()];
    bytes.get(document);
    return head.whole(
        headers.length == 0 ? head.headers() : headers(new String(headers, StandardCharsets.UTF_8)),
        Document.ofCompressed(document));
  }

  static String text(Map<String, String> headers) {
    ObjectNode node = Json.newObject();
    headers.forEach(node::put);
    return Json.text(node);
  }

  static SortedMap<String, String> headers(String text) {
    TreeMap<String, String> headers = new TreeMap<>();
    Json.tree(text)
        .properties()
        .forEach(entry -> headers.put(entry.getKey(), entry.getValue().textValue()));
    return headers;
  }

  private static byte[] json(Quarantined message) {
    return text(message.headers()).getBytes(StandardCharsets.UTF_8);
  }
}
