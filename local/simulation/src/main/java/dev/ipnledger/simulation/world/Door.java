package dev.ipnledger.simulation.world;

import dev.ipnledger.ingest.Ingest;
import dev.ipnledger.simulation.amazon.Forger;
import dev.ipnledger.simulation.cloud.SimulatedTopics;
import dev.ipnledger.sns.gate.GateRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ingest as the world sees it: what it takes, and that it refuses nothing that Amazon signed. */
final class Door implements SimulatedTopics.Door {
  private static final Pattern MESSAGE_ID = Pattern.compile("\"MessageId\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("NotificationReferenceId\\\\\":\\s*\\\\\"([^\\\\\"]+)");
  private static final Pattern OBJECT =
      Pattern.compile("([A-Z]\\d{2}-\\d{7}-\\d{7}(?:-[A-Z]\\d{6})?)");
  private static final int OK = 200;

  /** Of how many references the very bytes are compared. */
  private static final int BYTES_ONE_IN = 20;

  /** How many messages can come once more. */
  private static final int REMEMBERED = 20;

  private final Ingest ingest;
  private final Consumer<String> trace;
  private final Consumer<String> wrong;
  private final Map<String, String> accepted = new TreeMap<>();
  private final ArrayDeque<Map.Entry<Map<String, String>, byte[]>> remembered = new ArrayDeque<>();
  private final Map<String, List<byte[]>> bodies = new TreeMap<>();

  Door(Ingest ingest, Consumer<String> trace, Consumer<String> wrong) {
    this.ingest = ingest;
    this.trace = trace;
    this.wrong = wrong;
  }

  /** Brings one of the first messages once more, whatever the time. */
  void again() {
    var message = remembered.pollFirst();
    if (message != null) {
      post(message.getKey(), message.getValue(), true);
      remembered.addLast(message);
    }
  }

  @Override
  public int post(Map<String, String> headers, byte[] body, boolean genuine) {
    int status = ingest.take(new GateRequest("POST", headers, body)).status();
    String text = new String(body, StandardCharsets.UTF_8);
    String reference = first(REFERENCE, text);
    trace.accept(
        "notification " + reference + " about " + first(OBJECT, text) + " is answered " + status);
    if (status == OK && genuine) {
      accepted.put(first(MESSAGE_ID, text), reference);
      if (remembered.size() < REMEMBERED) {
        remembered.addLast(Map.entry(headers, body));
      }
      if (reference.hashCode() % BYTES_ONE_IN == 0) {
        bodies.computeIfAbsent(reference, _ -> new ArrayList<>()).add(body);
      }
    }
    if (status == OK && reference.startsWith(Forger.MARK)) {
      wrong.accept("a forged notification was taken: " + reference);
    }
    if (genuine && status >= 400 && status < 500) {
      wrong.accept("Amazon's own notification " + reference + " was refused with " + status);
    }
    return status;
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "unreadable";
  }

  /** The bytes of some of what was answered 200, by notification reference id. */
  Map<String, List<byte[]>> bodies() {
    return Collections.unmodifiableMap(bodies);
  }

  /** Notification reference ids of what was answered 200, by MessageId. */
  Map<String, String> accepted() {
    return Collections.unmodifiableMap(accepted);
  }
}
