package dev.ipnledger.query.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.Environment;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A page of everything that needs a person.
 *
 * @param conditions of payment objects, those of the longest waiting object first
 * @param system conditions that no payment object carries, oldest first
 * @param cursor of the next page; absent on the last one
 */
public record AttentionDocument(
    List<ConditionDocument> conditions,
    List<SystemConditionDocument> system,
    @Nullable String cursor) {
  /**
   * A condition that no payment object carries, such as a message that was not understood.
   *
   * @param id stable: the same condition has the same id in every answer
   * @param sellerId whose it is; absent where unknown
   * @param environment absent where unknown
   * @param kind why, by name
   * @param cause what tells it from others of its kind: of a message its MessageId
   * @param meaning why, in a sentence
   * @param remedy what to do
   * @param details names and values for people, such as {@code lineToAdd}, which the registry lacks
   */
  public record SystemConditionDocument(
      String id,
      @Nullable String sellerId,
      @Nullable String environment,
      String kind,
      String cause,
      String meaning,
      String remedy,
      String since,
      SortedMap<String, String> details) {
    static SystemConditionDocument of(SystemItem item) {
      return new SystemConditionDocument(
          item.id(),
          item.owner().sellerId().orElse(null),
          item.owner().environment().map(Environment::slug).orElse(null),
          item.kind().name(),
          item.cause(),
          item.kind().paragraph(),
          item.kind().remedy(),
          UtcMillis.of(item.since()),
          item.details());
    }
  }

  /** The document of a page. */
  public static AttentionDocument of(Page<Raised> page) {
    List<ConditionDocument> conditions = new ArrayList<>();
    List<SystemConditionDocument> system = new ArrayList<>();
    for (Raised raised : page.items()) {
      switch (raised) {
        case ObjectItem item ->
            item.attention().stream().map(ConditionDocument::of).forEach(conditions::add);
        case SystemItem item -> system.add(SystemConditionDocument.of(item));
      }
    }
    return new AttentionDocument(conditions, system, page.next().orElse(null));
  }
}
