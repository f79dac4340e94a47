package dev.ipnledger.publish.document;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All of an object that a change event shows. What an item holds beside it, such as when its
 * sources were last heard, changes without an event.
 *
 * @param state in Amazon's spelling; absent while no document stated one
 * @param reasonCode in Amazon's spelling; absent for none
 * @param reasonDescription free text
 * @param lastUpdatedAt the status block's LastUpdateTimestamp
 * @param createdAt Amazon's CreationTimestamp
 * @param expiresAt Amazon's ExpirationTimestamp
 * @param amounts by the element's name in Amazon's documents: {@code CaptureAmount} ...
 * @param details texts and flags, by the element's name in Amazon's documents
 * @param ids children that any document listed, sorted
 */
public record ObjectState(
    @Nullable String state,
    @Nullable String reasonCode,
    @Nullable String reasonDescription,
    @Nullable String lastUpdatedAt,
    @Nullable String createdAt,
    @Nullable String expiresAt,
    SortedMap<String, Amount> amounts,
    SortedMap<String, Object> details,
    List<String> ids) {
  static ObjectState of(View view) {
    Status status = view.status() == null ? null : view.status().value();
    TreeMap<String, Amount> amounts = new TreeMap<>();
    TreeMap<String, Object> details = new TreeMap<>();
    view.facts()
        .forEach(
            (fact, claim) -> {
              switch (claim.value()) {
                case Money money -> amounts.put(fact.wireName(), Amount.of(money));
                case Flag flag -> details.put(fact.wireName(), flag.set());
                case Text text -> details.put(fact.wireName(), text.text());
                case Moment moment when !isShown(fact) ->
                    details.put(fact.wireName(), Times.of(moment.instant()));
                default -> {}
              }
            });
    return new ObjectState(
        status == null ? null : status.state(),
        status == null ? null : status.reasonCode(),
        status == null ? null : status.reasonDescription(),
        status == null ? null : Times.ofNullable(status.lastUpdatedAt()),
        time(view, Fact.CREATED_AT),
        time(view, Fact.EXPIRES_AT),
        amounts,
        details,
        List.copyOf(view.ids().keySet()));
  }

  private static boolean isShown(Fact fact) {
    return fact == Fact.CREATED_AT || fact == Fact.EXPIRES_AT;
  }

  private static @Nullable String time(View view, Fact fact) {
    return Times.ofNullable(view.fact(fact, Moment.class).orElse(null));
  }
}
