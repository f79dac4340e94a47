package dev.ipnledger.ledger.key;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.ObjectRef;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import dev.ipnledger.ledger.Evidence;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Reference;
import dev.ipnledger.ledger.SystemItem;
import java.util.EnumMap;
import java.util.Map;

/** Where an item stands in the indexes. */
public final class Places {
  /** Sorts before every time. */
  private static final String UNKNOWN_TIME = "-";

  private Places() {}

  /** By the indexes that the object stands in. */
  public static Map<Index, IndexKey> of(ObjectItem item) {
    Map<Index, IndexKey> places = new EnumMap<>(Index.class);
    View view = item.view();
    ObjectRef object = view.object();
    Account account = object.account();
    String id = object.id().text();
    String created =
        view.fact(Fact.CREATED_AT, Moment.class)
                .map(moment -> Times.seconds(moment.instant()))
                .orElse(UNKNOWN_TIME)
            + "#"
            + id;
    item.due()
        .ifPresent(
            due ->
                places.put(
                    Index.DUE,
                    new IndexKey(
                        account.key(), Times.millis(due.at()) + "#" + due.name() + "#" + id)));
    item.attention().stream()
        .findFirst()
        .ifPresent(
            oldest ->
                places.put(
                    Index.ATTENTION,
                    new IndexKey(account.key(), Times.millis(oldest.since()) + "#" + id)));
    view.state()
        .ifPresent(
            state ->
                places.put(
                    Index.BY_STATE,
                    new IndexKey(Keys.byState(account, object.kind(), state), created)));
    places.put(Index.BY_CREATED, new IndexKey(Keys.byCreated(account, object.kind()), created));
    Fact.referenceOf(object.kind())
        .flatMap(fact -> view.fact(fact, Text.class))
        .ifPresent(
            reference ->
                places.put(
                    Index.BY_REFERENCE,
                    new IndexKey(
                        Keys.byReference(account, object.kind(), reference.text()), created)));
    return places;
  }

  /** A notification stands in the index of references, other evidence in none. */
  public static Map<Index, IndexKey> of(Evidence evidence) {
    String reference = evidence.notificationReferenceId();
    if (reference == null) {
      return Map.of();
    }
    Account account = evidence.observation().object().account();
    return Map.of(
        Index.BY_REFERENCE,
        new IndexKey(
            Keys.byNotification(account, reference),
            Times.millis(evidence.firstAsOf()) + "#" + evidence.id()));
  }

  /** A further name stands where its object would stand with it, without the time. */
  public static Map<Index, IndexKey> of(Reference reference) {
    ObjectRef object = reference.object();
    String listing =
        switch (reference.kind()) {
          case OWN -> Keys.byReference(object.account(), object.kind(), reference.value());
          case AGREEMENT -> Keys.byAgreement(object.account(), reference.value());
        };
    return Map.of(Index.BY_REFERENCE, new IndexKey(listing, object.id().text()));
  }

  /** A condition that keeps messages out stands beside them, because its owner may be nobody. */
  public static Map<Index, IndexKey> of(SystemItem item) {
    Map<Index, IndexKey> places = new EnumMap<>(Index.class);
    String place = Times.millis(item.since()) + "#";
    places.put(
        Index.ATTENTION,
        new IndexKey(item.owner().key(), place + item.kind() + "#" + item.cause()));
    if (item.kind().keepsOut()) {
      places.put(
          Index.BY_STATE, new IndexKey(Keys.ASIDE, place + item.owner().key() + "#" + item.id()));
    }
    return places;
  }
}
