package dev.ipnledger.cli.inspect;

import dev.ipnledger.xml.XmlDocument;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells by its first character which kind of document a file may be, and has it read. */
final class Recognition {
  /** No document of the service is larger, in bytes. */
  static final int MAX_BYTES = 1 << 20;

  private final SignatureInHand signature;

  Recognition(SignatureInHand signature) {
    this.signature = signature;
  }

  Inspection inspect(String file, byte[] document) {
    if (document.length > MAX_BYTES) {
      return unknown(file, "The file is larger than 1 MiB, which no document of the service is");
    }
    byte[] bytes = withoutByteOrderMark(document);
    Optional<String> text = decode(bytes);
    String start = text.map(String::stripLeading).orElse("");
    if (text.isPresent() && start.startsWith("{")) {
      return JsonContent.inspect(file, bytes, text.get(), signature);
    }
    // XML may be in another encoding: then its first byte or its byte order mark tells.
    if (start.startsWith("<") || text.isEmpty()) {
      return XmlContent.inspect(file, XmlDocument.of(document));
    }
    return unknown(
        file, start.isEmpty() ? "The file is empty" : "The file is neither JSON nor XML");
  }

  private static Inspection unknown(String file, String problem) {
    return Inspection.bare(file, DocumentKind.UNKNOWN, Content.notUnderstood(problem));
  }

  private static byte[] withoutByteOrderMark(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
