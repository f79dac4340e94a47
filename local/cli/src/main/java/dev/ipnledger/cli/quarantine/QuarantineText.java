package dev.ipnledger.cli.quarantine;

import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.QuarantinedDocument.ResolutionDocument;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A message in quarantine for people to read. */
final class QuarantineText {
  private static final Set<String> SHOWN_APART = Set.of(Quarantined.CAUSE, Quarantined.PROBLEM);

  private static final int LINE = 100;

  private QuarantineText() {}

  static void print(QuarantinedDocument message, PrintWriter out) {
    row(out, "id", message.id());
    row(out, "seller", owner(message));
    row(out, "since", message.since());
    row(out, "cause", message.cause() + ": " + message.meaning());
    row(out, "problem", message.details().getOrDefault(Quarantined.PROBLEM, "-"));
    message.details().entrySet().stream()
        .filter(detail -> !SHOWN_APART.contains(detail.getKey()))
        .forEach(detail -> row(out, detail.getKey(), detail.getValue()));
    row(out, "replays", replays(message));
    ResolutionDocument resolution = message.resolution();
    if (resolution == null) {
      row(out, "what to do", message.remedy());
    } else {
      row(out, "resolved", resolution.at() + " by " + resolution.by() + ": " + resolution.note());
    }
    out.println();
    for (Map.Entry<String, String> header : message.headers().entrySet()) {
      out.println(header.getKey() + ": " + clipped(header.getValue()));
    }
    out.println();
    out.println(body(bytes(message)));
    out.println();
  }

  /** {@code A1SELLER live}, with {@code -} for what is unknown. */
  static String owner(QuarantinedDocument message) {
    return Objects.requireNonNullElse(message.sellerId(), "-")
        + " "
        + Objects.requireNonNullElse(message.environment(), "-");
  }

  /** The bytes as they arrived; none of a resolved message that has lost them already. */
  static byte[] bytes(QuarantinedDocument message) {
    return Base64.getDecoder().decode(Objects.requireNonNullElse(message.bodyBase64(), ""));
  }

  private static String replays(QuarantinedDocument message) {
    String lastAt = message.replayedAt();
    return message.replays() + (lastAt == null ? "" : ", last at " + lastAt);
  }

  /** As text where it is UTF-8 that a terminal takes, else as base64. */
  private static String body(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.codePoints().noneMatch(QuarantineText::isUnprintable)) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // Shown as base64 below.
    }
    return "not text; in base64: " + Base64.getEncoder().encodeToString(bytes);
  }

  /** A certificate would fill the screen; --json has it whole. */
  private static String clipped(String value) {
    return value.length() <= LINE ? value : value.substring(0, LINE) + "...";
  }

  private static boolean isUnprintable(int character) {
    return Character.isISOControl(character)
        && character != '\n'
        && character != '\r'
        && character != '\t';
  }

  private static void row(PrintWriter out, String name, String value) {
    out.printf("%-24s %s%n", name, value);
  }
}
