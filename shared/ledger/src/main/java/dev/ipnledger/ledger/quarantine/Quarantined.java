package dev.ipnledger.ledger.quarantine;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.ledger.Digest;
import dev.ipnledger.ledger.Document;
import dev.ipnledger.ledger.SystemItem;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A message that was set aside, whole.
 *
 * @param key its name
 * @param since when it reached us, UTC
 * @param details names and values for people, never a part of the document: {@code cause} and
 *     {@code problem} always, others such as {@code topicArn} where they are known; each value is
 *     cut at 2,000 characters
 * @param form how {@code document} travels in the queue
 * @param headers the queue message's attributes by name; empty when it had none, and in lists where
 *     they are larger than 32 KiB
 * @param document the bytes; absent in lists
 * @param acknowledged whether a person said that it needs no attention any more
 * @param replays how often it was put back into the queue
 * @param resolution how it was dealt with; absent while it is open
 */
public record Quarantined(
    QuarantineKey key,
    Instant since,
    SortedMap<String, String> details,
    Form form,
    SortedMap<String, String> headers,
    @Nullable Document document,
    boolean acknowledged,
    Replays replays,
    @Nullable Resolution resolution) {
  /** The detail that tells like from like. */
  public static final String CAUSE = "cause";

  /** The detail that says in a sentence what was wrong. */
  public static final String PROBLEM = "problem";

  private static final int DIGEST_CHARACTERS = 12;

  /** A sentence for people has a place; what a hostile message put into it has none. */
  private static final int MAX_DETAIL = 2_000;

  /** What the bytes are. */
  public enum Form {
    /** The HTTP body of SNS; the queue carries it compressed, as base64. */
    NOTIFICATION,
    /** The body of a queue message that nothing could read, in UTF-8. */
    RAW
  }

  public Quarantined {
    requireNonNull(key, "key is null");
    requireNonNull(since, "since is null");
    requireNonNull(form, "form is null");
    requireNonNull(replays, "replays is null");
    TreeMap<String, String> clipped = new TreeMap<>(details);
    clipped.replaceAll((name, value) -> Clip.to(MAX_DETAIL, value));
    details = Collections.unmodifiableSortedMap(clipped);
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** A message that was set aside just now. */
  public static Quarantined arrived(
      QuarantineKey key,
      Instant since,
      Map<String, String> details,
      Form form,
      Map<String, String> headers,
      byte[] document) {
    return new Quarantined(
        key,
        since,
        new TreeMap<>(details),
        form,
        new TreeMap<>(headers),
        Document.of(document),
        false,
        Replays.NONE,
        null);
  }

  /** What tells like from like; empty where an item has none. */
  public String cause() {
    return details.getOrDefault(CAUSE, "");
  }

  /** Whether nobody has dealt with it yet. */
  public boolean open() {
    return resolution == null;
  }

  /** The condition as the list of attentions shows it, with the bytes that are at hand. */
  public SystemItem condition() {
    return new SystemItem(
        key.owner(), SystemItem.Kind.QUARANTINE, key.id(), since, details, document);
  }

  /** The same with what was read apart from it. */
  public Quarantined whole(SortedMap<String, String> headers, Document document) {
    return new Quarantined(
        key, since, details, form, headers, document, acknowledged, replays, resolution);
  }

  /** The same without its bytes. */
  public Quarantined withoutDocument() {
    return new Quarantined(
        key, since, details, form, headers, null, acknowledged, replays, resolution);
  }

  /** The same under a name that tells it from another message with the same id. */
  public Quarantined besideTheFirst() {
    byte[] bytes = document == null ? new byte[0] : document.original();
    String digest = Digest.of(bytes).substring(0, DIGEST_CHARACTERS);
    return new Quarantined(
        key.beside(digest),
        since,
        details,
        form,
        headers,
        document,
        acknowledged,
        replays,
        resolution);
  }

  /** The same with what was found out later about why it can't be applied. */
  public Quarantined because(SortedMap<String, String> later) {
    return new Quarantined(
        key, since, later, form, headers, document, acknowledged, replays, resolution);
  }

  /** The same after it was put back into the queue. */
  public Quarantined replayed(Instant at) {
    return new Quarantined(
        key,
        since,
        details,
        form,
        headers,
        document,
        acknowledged,
        replays.oneMore(at),
        resolution);
  }

  /** The same after a person has seen to it. */
  public Quarantined seen() {
    return new Quarantined(key, since, details, form, headers, document, true, replays, resolution);
  }

  /** The same, dealt with. */
  public Quarantined resolved(Resolution how) {
    return new Quarantined(
        key, since, details, form, headers, document, acknowledged, replays, how);
  }
}
