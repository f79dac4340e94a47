package dev.ipnledger.simulation.defect;

import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Observation;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.Ledger;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Outcome;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.publish.topic.Message;
import dev.ipnledger.publish.topic.NotPublishedException;
import dev.ipnledger.publish.topic.Topic;
import dev.ipnledger.publish.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Defects of attention and of publish: what is never told, or told of what is not. */
final class ToldDefects {
  private ToldDefects() {}

  static LedgerTwist notRaised(Ledger ledger) {
    return new Edit(ledger) {
      @Override
      ObjectItem edited(ObjectItem item) {
        return Items.attending(item, List.of());
      }
    };
  }

  /** Only what stood before is kept: what comes with an answer is not raised. */
  static LedgerTwist notRaisedWithAnswer(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Optional<Observation> putAnswer(Evidence answer, ObjectItem item) {
        List<Condition> before =
            right().read(item.object()).object().map(ObjectItem::attention).orElse(List.of());
        return super.putAnswer(answer, Items.attending(item, before));
      }
    };
  }

  static LedgerTwist neverOver(Ledger ledger) {
    return new Edit(ledger) {
      @Override
      ObjectItem edited(ObjectItem item) {
        List<Condition> before =
            right().read(item.object()).object().map(ObjectItem::attention).orElse(List.of());
        return before.isEmpty() ? item : Items.attending(item, before);
      }
    };
  }

  static Topics withoutAlerts(Topics topics) {
    return (topic, messages) -> {
      if (topic != Topic.ALERTS) {
        topics.publish(topic, messages);
      }
    };
  }

  static LedgerTwist registryNotRaised(Ledger ledger) {
    return new LedgerTwist(ledger) {
      @Override
      Outcome put(SystemItem item) {
        return Outcome.QUARANTINED;
      }
    };
  }

  static Topics environmentsMixedUp(Topics topics) {
    return inOtherWords(topics, "\"environment\":\"sandbox\"", "\"environment\":\"live\"");
  }

  /** An event shows what is as what was. */
  static Topics beforeIsAfter(Topics topics) {
    return inOtherWords(topics, "\"before\":.*\"after\":(.*)$", "\"before\":$1");
  }

  private static Topics inOtherWords(Topics topics, String pattern, String replacement) {
    return (topic, messages) ->
        topics.publish(
            topic,
            messages.stream()
                .map(
                    message ->
                        new Message(
                            message.topic(),
                            message.body().replaceFirst(pattern, replacement),
                            message.attributes()))
                .toList());
  }

  static Topics onlyFirst(Topics topics) {
    return (topic, messages) -> topics.publish(topic, messages.subList(0, 1));
  }

  static Topics failureTakenForDone(Topics topics) {
    return (topic, messages) -> {
      try {
        topics.publish(topic, messages);
      } catch (NotPublishedException e) {
        // As if all had been published.
      }
    };
  }

  /** Tells what is new before it is written, and it may never be written. */
  static final class TellsFirst implements Seams {
    private @Nullable Topics topics;

    @Override
    public Topics told(Topics right) {
      topics = right;
      return right;
    }

    @Override
    public Ledger ledger(Ledger ledger) {
      return new Edit(ledger) {
        @Override
        ObjectItem edited(ObjectItem item) {
          tell(item);
          return item;
        }
      }.twisted();
    }

    private void tell(ObjectItem item) {
      if (topics == null) {
        return;
      }
      for (Condition condition : item.attention()) {
        String id = condition.id() + "@" + (item.version() + 1);
        try {
          topics.publish(
              Topic.ALERTS,
              List.of(
                  new Message(
                      Topic.ALERTS,
                      "{\"eventId\":\"" + id + "\"}",
                      new TreeMap<>(
                          Map.of(
                              "transition",
                              "raised",
                              "seller",
                              item.object().account().sellerId())))));
        } catch (NotPublishedException e) {
          // It will be told once more after the write.
        }
      }
    }
  }
}
