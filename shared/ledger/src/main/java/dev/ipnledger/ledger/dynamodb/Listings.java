package dev.ipnledger.ledger.dynamodb;

import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.ledger.key.Index;
import dev.ipnledger.ledger.key.ItemKey;
import dev.ipnledger.ledger.key.Keys;
import dev.ipnledger.ledger.key.Times;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lists over all orders: keys from an index, then the items themselves as they are now. */
final class Listings {
  private static final List<String> WITHOUT_DOCUMENTS = withoutDocuments();

  private static final List<String> CONDITION = condition();
  private static final String EVERYBODYS = "";

  private final IndexReads indexes;
  private final Reads reads;

  Listings(DynamoDbClient client, String table, Reads reads) {
    this.indexes = new IndexReads(client, table);
    this.reads = reads;
  }

  Page<ObjectItem> youngestFirst(Index index, Account account, String listing, PageRequest page) {
    return read(indexes.page(index, listing, account.key(), false, page), ObjectItems::read);
  }

  Page<ObjectItem> inOrder(Index index, Account account, String listing, PageRequest page) {
    return read(indexes.page(index, listing, account.key(), true, page), ObjectItems::read);
  }

  Page<Raised> attention(Owner owner, PageRequest page) {
    return read(
        indexes.page(Index.ATTENTION, owner.key(), owner.key(), true, page), Listings::raised);
  }

  /** What does not stand in the index of attentions was acknowledged, or is over. */
  Page<SystemItem> aside(PageRequest page) {
    Page<ItemKey> keys = indexes.page(Index.BY_STATE, Keys.ASIDE, EVERYBODYS, true, page);
    Map<ItemKey, Map<String, AttributeValue>> items = reads.batch(keys.items(), CONDITION);
    return new Page<>(
        keys.items().stream()
            .map(items::get)
            .filter(Objects::nonNull)
            .filter(item -> item.containsKey(Index.ATTENTION.pk()))
            .map(SystemItems::read)
            .toList(),
        keys.next());
  }

  List<Evidence> byNotification(Account account, String notificationReferenceId) {
    Page<ItemKey> keys =
        indexes.page(
            Index.BY_REFERENCE,
            Keys.byNotification(account, notificationReferenceId),
            account.key(),
            true,
            PageRequest.first(PageRequest.MAX_LIMIT));
    return read(keys.items(), EvidenceItems.WITHOUT_DOCUMENT, EvidenceItems::read);
  }

  List<ObjectItem> due(Account account, Instant until, int limit) {
    List<ItemKey> keys =
        indexes.until(
            Index.DUE, account.key(), Times.millis(until), PageRequest.first(limit).limit());
    return read(keys, WITHOUT_DOCUMENTS, ObjectItems::read).stream()
        .filter(item -> item.due().filter(due -> !due.at().isAfter(until)).isPresent())
        .toList();
  }

  private <T> Page<T> read(Page<ItemKey> keys, Function<Map<String, AttributeValue>, T> reading) {
    return new Page<>(read(keys.items(), WITHOUT_DOCUMENTS, reading), keys.next());
  }

  private <T> List<T> read(
      List<ItemKey> keys,
      List<String> attributes,
      Function<Map<String, AttributeValue>, T> reading) {
    List<ItemKey> named = keys.stream().map(Keys::named).distinct().toList();
    Map<ItemKey, Map<String, AttributeValue>> items = reads.batch(named, attributes);
    return named.stream().map(items::get).filter(Objects::nonNull).map(reading).toList();
  }

  private static Raised raised(Map<String, AttributeValue> item) {
    return SystemItems.isSystem(item) ? SystemItems.read(item) : ObjectItems.read(item);
  }

  private static List<String> condition() {
    List<String> attributes = new ArrayList<>(SystemItems.ATTRIBUTES);
    attributes.addAll(
        List.of(TableDefinition.PK, TableDefinition.SK, Attributes.FORMAT, Index.ATTENTION.pk()));
    return List.copyOf(attributes);
  }

  private static List<String> withoutDocuments() {
    List<String> attributes = new ArrayList<>(ObjectItems.ATTRIBUTES);
    attributes.addAll(SystemItems.ATTRIBUTES);
    return List.copyOf(attributes);
  }
}
