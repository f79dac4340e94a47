package dev.ipnledger.query.document;

import dev.ipnledger.api.UtcMillis;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.attention.Condition;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.observation.Source;
import dev.ipnledger.domain.order.Order;
import dev.ipnledger.domain.value.Flag;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.domain.value.Money;
import dev.ipnledger.domain.value.Status;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.value.Value;
import dev.ipnledger.domain.view.Booking;
import dev.ipnledger.domain.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One payment object as the ledger knows it.
 *
 * @param object its kind, in Amazon's spelling
 * @param id Amazon's id
 * @param orderReferenceId what it is kept under: its own id for an order reference
 * @param bookedAt when its money moved, of captures and refunds
 * @param bookingInferred true when {@code bookedAt} is the creation, because no Completed was seen
 * @param referenceId the seller's own id for it
 * @param amounts by the element's name in Amazon's documents
 * @param details texts and flags, by the element's name in Amazon's documents
 * @param ids children that any document listed, known to the ledger or not
 * @param heardAt when each kind of source was last heard ({@code notification}, {@code get} ...)
 * @param evidence which document won each element; read it in the order's history
 * @param attention conditions that need a person and that nobody acknowledged
 * @param explanation why it says so; only where it was asked for
 */
public record ObjectDocument(
    String object,
    String id,
    String orderReferenceId,
    @Nullable String state,
    @Nullable String reasonCode,
    @Nullable String reasonDescription,
    @Nullable String lastUpdatedAt,
    @Nullable String createdAt,
    @Nullable String expiresAt,
    @Nullable String bookedAt,
    @Nullable Boolean bookingInferred,
    @Nullable String referenceId,
    SortedMap<String, Amount> amounts,
    SortedMap<String, Object> details,
    List<String> ids,
    SortedMap<String, String> heardAt,
    SortedMap<String, String> evidence,
    AdviceDocument advice,
    List<ConditionDocument> attention,
    @Nullable ExplanationDocument explanation) {
  private static final String STATUS = "Status";

  /** The document of a view and of what about it needs a person. */
  public static ObjectDocument of(View view, List<Condition> conditions) {
    return of(view, conditions, null);
  }

  /** The same with why it says so, where that was asked for. */
  public static ObjectDocument of(
      View view, List<Condition> conditions, @Nullable ExplanationDocument explanation) {
    Status status = view.status() == null ? null : view.status().value();
    Optional<Booking> booking = movesMoney(view) ? Booking.of(view) : Optional.empty();
    return new ObjectDocument(
        view.object().kind().wireName(),
        view.object().id().text(),
        view.object().root().text(),
        status == null ? null : status.state(),
        status == null ? null : status.reasonCode(),
        status == null ? null : status.reasonDescription(),
        status == null ? null : UtcMillis.ofNullable(status.lastUpdatedAt()),
        time(view, Fact.CREATED_AT),
        time(view, Fact.EXPIRES_AT),
        booking.map(Booking::at).map(UtcMillis::of).orElse(null),
        booking.filter(Booking::inferred).map(Booking::inferred).orElse(null),
        reference(view),
        amounts(view),
        details(view),
        List.copyOf(view.ids().keySet()),
        heardAt(view),
        evidence(view),
        AdviceDocument.of(Order.advice(view)),
        conditions.stream().map(ConditionDocument::of).toList(),
        explanation);
  }

  private static boolean movesMoney(View view) {
    return view.object().kind() == ObjectKind.CAPTURE || view.object().kind() == ObjectKind.REFUND;
  }

  private static @Nullable String time(View view, Fact fact) {
    return UtcMillis.ofNullable(view.fact(fact, Moment.class).orElse(null));
  }

  private static @Nullable String reference(View view) {
    return Fact.referenceOf(view.object().kind())
        .flatMap(fact -> view.fact(fact, Text.class))
        .map(Text::text)
        .orElse(null);
  }

  private static SortedMap<String, Amount> amounts(View view) {
    TreeMap<String, Amount> amounts = new TreeMap<>();
    view.facts()
        .forEach(
            (fact, claim) -> {
              if (claim.value() instanceof Money money) {
                amounts.put(fact.wireName(), Amount.of(money));
              }
            });
    return amounts;
  }

  private static SortedMap<String, Object> details(View view) {
    Optional<Fact> reference = Fact.referenceOf(view.object().kind());
    TreeMap<String, Object> details = new TreeMap<>();
    view.facts()
        .forEach(
            (fact, claim) -> {
              Value value = claim.value();
              if (value instanceof Flag flag) {
                details.put(fact.wireName(), flag.set());
              } else if (value instanceof Text text && reference.filter(fact::equals).isEmpty()) {
                details.put(fact.wireName(), text.text());
              }
            });
    return details;
  }

  private static SortedMap<String, String> heardAt(View view) {
    TreeMap<String, String> heardAt = new TreeMap<>();
    for (Map.Entry<Source, Instant> heard : view.heard().entrySet()) {
      heardAt.put(slug(heard.getKey()), UtcMillis.of(heard.getValue()));
    }
    return heardAt;
  }

  private static SortedMap<String, String> evidence(View view) {
    TreeMap<String, String> evidence = new TreeMap<>();
    if (view.status() != null) {
      evidence.put(STATUS, view.status().evidenceId());
    }
    view.facts().forEach((fact, claim) -> evidence.put(fact.wireName(), claim.evidenceId()));
    return evidence;
  }

  /** A source's name in documents: {@code notification}, {@code get}. */
  static String slug(Source source) {
    return source.name().toLowerCase(Locale.ROOT);
  }
}
