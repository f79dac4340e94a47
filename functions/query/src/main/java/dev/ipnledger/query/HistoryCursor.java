package dev.ipnledger.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.ledger.Evidence;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * Where a page of a history ended.
 *
 * @param asOf of the last piece of evidence
 * @param id of the last piece of evidence
 */
record HistoryCursor(Instant asOf, String id) {
  private static final String SEPARATOR = " ";

  static HistoryCursor after(Evidence last) {
    return new HistoryCursor(last.observation().asOf(), last.id());
  }

  /**
   * Reads {@link #text()}.
   *
   * @throws ProblemException when it is none
   */
  static HistoryCursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      String[] parts = plain.split(SEPARATOR, 2);
      if (parts.length == 2) {
        return new HistoryCursor(Instant.parse(parts[0]), parts[1]);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // Falls through to the one answer for texts that no history gave out.
    }
    throw new ProblemException(
        ProblemType.BAD_CURSOR,
        "'cursor' was not given out by a history; start again without one.");
  }

  String text() {
    byte[] plain = (asOf + SEPARATOR + id).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  boolean isBefore(Evidence evidence) {
    int byTime = evidence.observation().asOf().compareTo(asOf);
    return byTime > 0 || (byTime == 0 && evidence.id().compareTo(id) > 0);
  }
}
