package dev.ipnledger.simulation.oracle;

import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.Topic;
import dev.ipnledger.publish.topic.Topics;
import dev.ipnledger.simulation.fault.Fault;
import dev.ipnledger.simulation.fault.Weather;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to both topics, and knows what was written: everything that a write changed is told at
 * least once and as it was written, nothing is told that was not written before, and a condition's
 * id names one thing.
 */
public final class ToldWatch implements Topics {
  private static final Pattern EVENT_ID = Pattern.compile("\"eventId\":\"([^\"]+)\"");

  private final Weather weather;
  private final Consumer<String> wrong;
  private final Set<String> untold = new TreeSet<>();
  private final Map<String, Telling> written = new HashMap<>();
  private final Set<String> raised = new HashSet<>();
  private final Map<String, Condition> conditions = new HashMap<>();

  public ToldWatch(Weather weather, Consumer<String> wrong) {
    this.weather = weather;
    this.wrong = wrong;
  }

  /**
   * An object was written.
   *
   * @param before null for a new one
   */
  public void written(@Nullable ObjectItem before, ObjectItem after) {
    Map<String, Condition> was = standing(before == null ? List.of() : before.attention());
    Map<String, Condition> is = standing(after.attention());
    after.attention().forEach(this::check);
    is.forEach(
        (id, condition) -> {
          if (!was.containsKey(id)) {
            expect("raised " + id, new Telling(before, after, condition));
          }
        });
    was.forEach(
        (id, condition) -> {
          if (!is.containsKey(id)) {
            expect("cleared " + id, new Telling(before, after, condition));
          }
        });
    String event = key(Topic.CHANGES, after.object().id().text(), after);
    written.put(event, new Telling(before, after, null));
    if (!Shown.of(before).equals(Shown.of(after))) {
      untold.add(event);
    }
  }

  /** A condition that no object carries was written; what is told of it has the record's number. */
  public void raised(SystemItem item) {
    String key = key(Topic.ALERTS, item.owner().sellerId().orElse("-"), "raised " + item.id());
    raised.add(key);
    untold.add(key);
  }

  private static Map<String, Condition> standing(Collection<Condition> conditions) {
    Map<String, Condition> standing = new TreeMap<>();
    conditions.forEach(condition -> standing.put(condition.id(), condition));
    return standing;
  }

  private void check(Condition condition) {
    Condition first =
        conditions.putIfAbsent(condition.object().account() + " " + condition.id(), condition);
    if (first != null
        && (first.kind() != condition.kind() || !first.object().equals(condition.object()))) {
      wrong.accept("two conditions are called " + condition.id());
    }
  }

  private void expect(String what, Telling telling) {
    String key = key(Topic.ALERTS, what, telling.after());
    written.put(key, telling);
    untold.add(key);
  }

  private static String key(Topic topic, String what, ObjectItem after) {
    return key(topic, after.object().account().sellerId(), what + "@" + after.version());
  }

  private static String key(Topic topic, @Nullable String seller, String what) {
    return topic + " " + seller + " " + what;
  }

  @Override
  public void publish(Topic topic, List<Message> messages) throws NotPublishedException {
    weather.mayCrash(Fault.CRASH_BEFORE_CALL);
    List<Integer> refused = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      if (weather.strikes(Fault.TOPIC_FAILURE)) {
        refused.add(i);
      } else {
        told(topic, messages.get(i));
      }
    }
    weather.mayCrash(Fault.CRASH_AFTER_CALL);
    if (!refused.isEmpty()) {
      throw new NotPublishedException("the topic refused some", refused.getFirst(), null);
    }
  }

  private void told(Topic topic, Message message) {
    Matcher id = EVENT_ID.matcher(message.body());
    String transition = message.attributes().get("transition");
    String what = (transition == null ? "" : transition + " ") + (id.find() ? id.group(1) : "?");
    String key = key(topic, message.attributes().get("seller"), what);
    if (what.contains(" SYSTEM#")) {
      String standing = key.substring(0, key.lastIndexOf('@'));
      untold.remove(standing);
      if (!raised.contains(standing)) {
        wrong.accept("told before it was raised, or never raised: " + key);
      }
      return;
    }
    untold.remove(key);
    Telling telling = written.get(key);
    if (telling == null) {
      wrong.accept("told before it was written, or never written: " + key);
    } else {
      telling.wrong(message.body()).ifPresent(how -> wrong.accept(key + " is told as " + how));
    }
  }

  /** What was written and never told; empty when all was. */
  public List<String> violations() {
    return untold.stream().map(key -> "never told: " + key).toList();
  }
}
