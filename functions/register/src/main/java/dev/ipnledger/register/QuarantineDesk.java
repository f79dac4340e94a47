package dev.ipnledger.register;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.api.Parameters;
import dev.ipnledger.api.ProblemException;
import dev.ipnledger.api.ProblemType;
import dev.ipnledger.ledger.Page;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.quarantine.Quarantine;
import dev.ipnledger.ledger.quarantine.Quarantined;
import dev.ipnledger.ledger.quarantine.Resolution;
import dev.ipnledger.quarantine.Closing;
import dev.ipnledger.quarantine.Replay;
import dev.ipnledger.register.document.QuarantineDocument;
import dev.ipnledger.register.document.QuarantinedDocument;
import dev.ipnledger.register.document.ReplayDocument;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a person does with messages in quarantine. */
final class QuarantineDesk {
  /** The parameters of the list. */
  static final Set<String> CHOICE = Set.of("state", "limit", "cursor");

  /** The parameters of a replay. */
  static final Set<String> DRY = Set.of("dryRun");

  /** The properties of a resolution's body. */
  static final Set<String> TAKEN = Set.of("note");

  private final Quarantine quarantine;
  private final Closing closing;
  private final Replay replay;

  QuarantineDesk(Quarantine quarantine, Replay replay) {
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.closing = new Closing(quarantine);
    this.replay = requireNonNull(replay, "replay is null");
  }

  QuarantineDocument list(Scope scope, Parameters parameters) {
    String state = parameters.text("state").orElse("open");
    if (!Set.of("open", "resolved").contains(state)) {
      throw Parameters.bad("'state' is neither open nor resolved");
    }
    boolean open = state.equals("open");
    Page<Quarantined> page =
        scope.list(
            quarantine, open, new PageRequest(parameters.limit(), parameters.text("cursor")));
    List<Quarantined> wanted =
        page.items().stream().filter(message -> message.open() == open).toList();
    return QuarantineDocument.of(wanted, page.next().orElse(null));
  }

  QuarantinedDocument show(Scope scope, String id) {
    return QuarantinedDocument.of(find(scope, id));
  }

  ReplayDocument replay(Scope scope, String id, Parameters parameters) {
    String dryRun = parameters.text("dryRun").orElse("false");
    if (!Set.of("true", "false").contains(dryRun)) {
      throw Parameters.bad("'dryRun' is neither true nor false");
    }
    Quarantined message = find(scope, id);
    return ReplayDocument.of(
        id, dryRun.equals("true") ? replay.dryRun(message.key()) : replay.replay(message.key()));
  }

  QuarantinedDocument resolve(Scope scope, String id, Body body, String by, Instant now) {
    String note = body.text("note", Resolution.MAX_NOTE);
    Quarantined message = find(scope, id);
    closing.close(message, new Resolution(now, by, note));
    return show(scope, id);
  }

  private Quarantined find(Scope scope, String id) {
    return scope
        .find(quarantine, id)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.UNKNOWN_ID,
                    "Nothing is in quarantine under '"
                        + id
                        + "' for this path; take the id from its list."));
  }
}
