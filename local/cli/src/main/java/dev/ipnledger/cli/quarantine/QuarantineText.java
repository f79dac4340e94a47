package dev.ipnledger.cli.quarantine;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.quarantine.Cause;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** A message in quarantine for people to read. */
final class QuarantineText {
  private static final Set<String> SHOWN_APART = Set.of(Quarantined.CAUSE, Quarantined.PROBLEM);

  private static final int LINE = 100;

  private QuarantineText() {}

  static void print(Quarantined message, PrintWriter out) {
    Cause cause = Cause.of(message);
    row(out, "id", message.key().id());
    row(out, "seller", message.key().owner().key().replace('#', ' '));
    row(out, "since", UtcMillis.of(message.since()));
    row(out, "cause", cause.slug() + ": " + cause.paragraph());
    row(out, "problem", message.details().getOrDefault(Quarantined.PROBLEM, "-"));
    message.details().entrySet().stream()
        .filter(detail -> !SHOWN_APART.contains(detail.getKey()))
        .forEach(detail -> row(out, detail.getKey(), detail.getValue()));
    row(out, "replays", replays(message));
    Resolution resolution = message.resolution();
    if (resolution == null) {
      row(out, "what to do", cause.remedy());
    } else {
      row(
          out,
          "resolved",
          UtcMillis.of(resolution.at()) + " by " + resolution.by() + ": " + resolution.note());
    }
    out.println();
    for (Map.Entry<String, String> header : message.headers().entrySet()) {
      out.println(header.getKey() + ": " + clipped(header.getValue()));
    }
    out.println();
    Document document = message.document();
    if (document != null) {
      out.println(body(document.original()));
    }
    out.println();
  }

  private static String replays(Quarantined message) {
    var lastAt = message.replays().lastAt();
    return message.replays().count() + (lastAt == null ? "" : ", last at " + UtcMillis.of(lastAt));
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
