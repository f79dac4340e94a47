package dev.ipnledger.cli.doctor;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.ledger.PageRequest;
import dev.ipnledger.ledger.dynamodb.DynamoDbQuarantine;
import dev.ipnledger.ledger.key.Index;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Looks at the parts of one stack; changes nothing. */
final class Examination {
  private final Stack stack;
  private final Instant now;

  Examination(Stack stack, Instant now) {
    this.stack = requireNonNull(stack, "stack is null");
    this.now = requireNonNull(now, "now is null");
  }

  List<Finding> look(Optional<URI> door) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        door.map(Door::look)
            .orElse(Finding.unseen("door", "Add --url with the output NotificationsUrl.")));
    findings.add(table());
    stack
        .queues()
        .ifPresentOrElse(
            queues -> findings.addAll(new Backlog(queues).look()),
            () -> findings.add(Finding.unseen("queue", "Add --queue and --dead-letters.")));
    stack
        .access()
        .ifPresentOrElse(
            access -> findings.addAll(new Sellers(stack, access, now).look()),
            () -> findings.add(Finding.unseen("sellers", "Add --registry and --secret.")));
    findings.add(quarantine());
    return findings;
  }

  private Finding table() {
    TableDescription table =
        stack.dynamoDb().describeTable(t -> t.tableName(stack.table())).table();
    Set<String> missing =
        Arrays.stream(Index.values())
            .map(Index::indexName)
            .collect(Collectors.toCollection(TreeSet::new));
    table.globalSecondaryIndexes().stream()
        .map(GlobalSecondaryIndexDescription::indexName)
        .forEach(missing::remove);
    if (!missing.isEmpty()) {
      return Finding.ill(
          "table",
          stack.place() + " lacks the indexes " + missing,
          "Deploy the template of this version; an index is filled while the table is in use.");
    }
    boolean streams =
        table.streamSpecification() != null && table.streamSpecification().streamEnabled();
    return streams
        ? Finding.well("table", stack.place() + " is " + table.tableStatusAsString())
        : Finding.ill(
            "table",
            stack.place() + " has no stream, so nothing is told to others",
            "A restored table has none until it is set: docs/RUNBOOK.md, Backup and restore.");
  }

  private Finding quarantine() {
    int open =
        new DynamoDbQuarantine(stack.dynamoDb(), stack.table())
            .open(new PageRequest(100, Optional.empty()))
            .items()
            .size();
    return open == 0
        ? Finding.well("quarantine", "nothing is open")
        : Finding.ill(
            "quarantine",
            (open == 100 ? "at least " : "") + open + " messages are not applied",
            "./ledger quarantine list says why; ./ledger replay sends them again.");
  }
}
