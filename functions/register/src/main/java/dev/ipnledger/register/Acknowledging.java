package dev.ipnledger.register;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.ledger.Asked;
import dev.ipnledger.ledger.LedgerReads;
import dev.ipnledger.ledger.ObjectItem;
import dev.ipnledger.ledger.Owner;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.PersonalEvidence;
import dev.ipnledger.ledger.Recorder;
import dev.ipnledger.ledger.SystemConditions;
import dev.ipnledger.ledger.SystemItem;
import dev.ipnledger.register.document.AcknowledgementDocument;
import dev.ipnledger.settings.SellerRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a person's word that a condition is seen to. It leaves the list, and is not raised again.
 */
final class Acknowledging {
  /** The properties of the body. */
  static final Set<String> TAKEN = Set.of("id", "orderReferenceId", "note");

  private static final String SYSTEM = "SYSTEM";
  private static final int MAX_ID = 1000;
  private static final int MAX_NOTE = 1000;

  private final LedgerReads ledger;
  private final Recorder recorder;
  private final SystemConditions conditions;

  Acknowledging(LedgerReads ledger, Recorder recorder, SystemConditions conditions) {
    this.ledger = requireNonNull(ledger, "ledger is null");
    this.recorder = requireNonNull(recorder, "recorder is null");
    this.conditions = requireNonNull(conditions, "conditions is null");
  }

  /**
   * Acknowledges one condition, by the id that the list of attentions gives it.
   *
   * @throws ProblemException when there is no such condition, now or before
   */
  AcknowledgementDocument acknowledge(Account account, Body body, String by, Instant now) {
    String id = body.text("id", MAX_ID);
    Optional<String> note = body.optional("note", MAX_NOTE);
    String[] parts = id.split("#", 3);
    if (parts.length != 3) {
      throw unknown(id);
    }
    return parts[0].equals(SYSTEM)
        ? system(account, id, parts[1], parts[2], by, now)
        : object(account, id, root(parts[0], body), note, by, now);
  }

  /**
   * Acknowledges a condition of no account that the registry has, by the id that the list of those
   * gives it; of several with one id all.
   *
   * @throws ProblemException when there is no such condition
   */
  AcknowledgementDocument acknowledgeNobodys(
      SellerRegistry registry, Body body, String by, Instant now) {
    String id = body.text("id", MAX_ID);
    List<SystemItem> found = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      Page<SystemItem> page = ledger.aside(new PageRequest(PageRequest.MAX_LIMIT, cursor));
      page.items().stream()
          .filter(item -> item.id().equals(id))
          .filter(item -> item.owner().account().filter(registry::knows).isEmpty())
          .forEach(found::add);
      cursor = page.next();
    } while (cursor.isPresent());
    if (found.isEmpty()) {
      throw unknown(id);
    }
    found.forEach(item -> conditions.acknowledge(item.owner(), item.kind(), item.cause(), by, now));
    return AcknowledgementDocument.of(id, false);
  }

  private AcknowledgementDocument system(
      Account account, String id, String kind, String cause, String by, Instant now) {
    SystemItem.Kind known =
        Arrays.stream(SystemItem.Kind.values())
            .filter(one -> one.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    if (!conditions.acknowledge(Owner.of(account), known, cause, by, now)) {
      throw unknown(id);
    }
    return AcknowledgementDocument.of(id, false);
  }

  private AcknowledgementDocument object(
      Account account, String id, AmazonId root, Optional<String> note, String by, Instant now) {
    List<ObjectItem> order = ledger.order(account, root);
    if (order.stream().anyMatch(item -> item.view().acknowledged().containsKey(id))) {
      return AcknowledgementDocument.of(id, true);
    }
    ObjectItem item =
        order.stream()
            .filter(one -> one.attention().stream().anyMatch(it -> it.id().equals(id)))
            .findFirst()
            .orElseThrow(() -> unknown(id));
    recorder.record(
        item.object(),
        List.of(PersonalEvidence.acknowledgement(item.object(), id, note, by, now)),
        view -> Asked.nothing());
    return AcknowledgementDocument.of(id, false);
  }

  /** A chargeback's id does not tell its order, so the caller may say it. */
  private static AmazonId root(String objectId, Body body) {
    String text = body.optional("orderReferenceId", MAX_ID).orElse(objectId);
    return AmazonId.parse(text)
        .filter(parsed -> parsed.text().equals(text))
        .orElseThrow(() -> Body.bad("'" + text + "' is not an id of Amazon's"))
        .root();
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(
        ProblemType.UNKNOWN_ID,
        "This seller has no condition '"
            + id
            + "' in this environment; take 'id', and for a chargeback 'orderReferenceId', from the"
            + " list of attentions.");
  }
}
