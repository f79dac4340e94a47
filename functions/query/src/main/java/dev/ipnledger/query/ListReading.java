package dev.ipnledger.query;

import dev.ipnledger.api.Parameters;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.ObjectKind;
import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.state.StateRule;
import dev.ipnledger.domain.state.States;
import dev.ipnledger.domain.value.Moment;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.Raised;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.query.document.AttentionDocument;
import dev.ipnledger.query.document.ObjectsDocument;
import dev.ipnledger.query.document.OrdersDocument;
import dev.ipnledger.settings.SellerRegistry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers with lists over a seller's orders. */
final class ListReading {
  private static final List<String> WAYS = List.of("state", "sellerOrderId", "billingAgreementId");

  private final LedgerReads ledger;

  ListReading(LedgerReads ledger) {
    this.ledger = ledger;
  }

  OrdersDocument orders(Account account, Parameters parameters) {
    PageRequest request = request(parameters);
    return switch (choice(parameters)) {
      case "state" ->
          page(
              ledger.byState(
                  account,
                  ObjectKind.ORDER_REFERENCE,
                  known(parameters.text("state").orElseThrow()),
                  request));
      case "sellerOrderId" ->
          page(
              ledger.byReference(
                  account,
                  ObjectKind.ORDER_REFERENCE,
                  parameters.text("sellerOrderId").orElseThrow(),
                  request));
      case "billingAgreementId" ->
          page(ledger.ordersOf(account, billingAgreement(parameters), request));
      default ->
          created(
              account,
              parameters.time("createdFrom").orElse(Instant.MIN),
              parameters.time("createdTo").orElse(Instant.MAX),
              request);
    };
  }

  /** Objects by the seller's own id: the kinds one after another, each with all that it has. */
  ObjectsDocument objects(Account account, Parameters parameters) {
    String reference =
        parameters
            .text("reference")
            .orElseThrow(() -> Parameters.bad("'reference' is missing: the seller's own id"));
    List<ObjectKind> kinds =
        parameters
            .text("object")
            .map(ListReading::kind)
            .map(List::of)
            .orElse(List.of(ObjectKind.values()));
    PageRequest all = PageRequest.first(PageRequest.MAX_LIMIT);
    return ObjectsDocument.of(
        kinds.stream()
            .flatMap(kind -> ledger.byReference(account, kind, reference, all).items().stream())
            .toList());
  }

  private static OrdersDocument page(Page<ObjectItem> page) {
    return OrdersDocument.of(page.items(), page.next().orElse(null));
  }

  /** The one way that the request chooses orders by. */
  private static String choice(Parameters parameters) {
    boolean byTime =
        parameters.time("createdFrom").isPresent() || parameters.time("createdTo").isPresent();
    List<String> chosen =
        Stream.concat(
                WAYS.stream().filter(way -> parameters.text(way).isPresent()),
                byTime ? Stream.of("created") : Stream.empty())
            .toList();
    if (chosen.size() != 1) {
      throw Parameters.bad(
          "give exactly one of 'state', 'sellerOrderId', 'billingAgreementId', or 'createdFrom' and"
              + " 'createdTo'");
    }
    return chosen.getFirst();
  }

  private static AmazonId billingAgreement(Parameters parameters) {
    return parameters
        .text("billingAgreementId")
        .filter(id -> AmazonId.parse(id).filter(parsed -> parsed.text().equals(id)).isPresent())
        .map(AmazonId::new)
        .orElseThrow(
            () ->
                Parameters.bad(
                    "'billingAgreementId' is not an id of Amazon's; one looks like"
                        + " C02-1234567-1234567"));
  }

  private static ObjectKind kind(String name) {
    return ObjectKind.parse(name)
        .orElseThrow(
            () ->
                Parameters.bad(
                    "'object' is no kind of object: "
                        + Stream.of(ObjectKind.values())
                            .map(ObjectKind::wireName)
                            .collect(Collectors.joining(", "))));
  }

  AttentionDocument attention(Account account, Parameters parameters) {
    return AttentionDocument.of(ledger.attention(Owner.of(account), request(parameters)));
  }

  /** What belongs to no account of the registry: whoever may read it is no single seller. */
  AttentionDocument nobodysAttention(SellerRegistry registry, Parameters parameters) {
    Page<SystemItem> page = ledger.aside(request(parameters));
    return AttentionDocument.of(
        new Page<>(
            page.items().stream()
                .filter(item -> item.owner().account().filter(registry::knows).isEmpty())
                .map(Raised.class::cast)
                .toList(),
            page.next()));
  }

  /** The list goes from the youngest to the oldest, so it ends with the first one before from. */
  private OrdersDocument created(Account account, Instant from, Instant to, PageRequest request) {
    if (!from.isBefore(to)) {
      throw Parameters.bad("'createdFrom' is not before 'createdTo'");
    }
    Page<ObjectItem> page = ledger.byCreated(account, ObjectKind.ORDER_REFERENCE, request);
    List<ObjectItem> within =
        page.items().stream()
            .filter(item -> !createdAt(item).isBefore(from) && createdAt(item).isBefore(to))
            .toList();
    boolean past = page.items().stream().anyMatch(item -> createdAt(item).isBefore(from));
    return OrdersDocument.of(within, past ? null : page.next().orElse(null));
  }

  private static Instant createdAt(ObjectItem item) {
    return item.view().fact(Fact.CREATED_AT, Moment.class).map(Moment::instant).orElse(Instant.MIN);
  }

  private static PageRequest request(Parameters parameters) {
    return new PageRequest(parameters.limit(), parameters.text("cursor"));
  }

  private static String known(String state) {
    List<String> names =
        States.all().stream()
            .filter(rule -> rule.kind() == ObjectKind.ORDER_REFERENCE)
            .map(StateRule::name)
            .toList();
    if (!names.contains(state)) {
      throw Parameters.bad(
          "'state' is not a state of order references: " + String.join(", ", names));
    }
    return state;
  }
}
