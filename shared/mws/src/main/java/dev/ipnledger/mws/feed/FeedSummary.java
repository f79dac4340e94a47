package dev.ipnledger.mws.feed;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code GetFeedSubmissionResult} says is wrong with a feed. Its format is described nowhere,
 * so that the codes are looked for wherever they stand, as four digits by themselves.
 *
 * @param counts how often each known code stands in it, by code; empty when none does
 */
public record FeedSummary(SortedMap<String, Integer> counts) {
  /** What the codes mean (guide, "Processing Errors"). */
  public static final Map<String, String> MEANINGS =
      Map.of(
          "0001", "a request is not well-formed XML",
          "0002", "a request names no SellerId",
          "0003", "a request names more than one SellerId",
          "0004", "a request names another seller than the one who submits it");

  private static final Pattern CODE = Pattern.compile("(?<![\\w.-])000[1-4](?![\\w.-])");

  public FeedSummary {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** Reads whatever the document is; never fails. */
  public static FeedSummary read(byte[] document) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    Matcher code = CODE.matcher(new String(document, StandardCharsets.UTF_8));
    while (code.find()) {
      counts.merge(code.group(), 1, Integer::sum);
    }
    return new FeedSummary(counts);
  }

  /** One sentence for each code that was found. */
  public List<String> sentences() {
    return counts.entrySet().stream()
        .map(it -> it.getKey() + ": " + MEANINGS.get(it.getKey()) + " (" + it.getValue() + ")")
        .toList();
  }
}
