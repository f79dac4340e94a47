package dev.ipnledger.cli.audit;

import dev.ipnledger.cli.audit.AuditReport.Entry;
import dev.ipnledger.cli.progress.Progress;
import dev.ipnledger.cli.stack.Stack;
import dev.ipnledger.domain.Account;
import dev.ipnledger.ledger.dynamodb.TableItems;
import dev.ipnledger.ledger.dynamodb.TableScan;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One audit from where it begins to where it ends. While others write, an object can lag behind its
 * evidence for seconds, so what seems to differ is looked at again after a pause, and only what
 * differs in the same way both times is reported.
 */
final class AuditRun implements Audit.Listener {
  /** What a write in progress can look like. */
  private static final Set<FindingKind> MAY_PASS =
      EnumSet.of(
          FindingKind.OBJECT_DIFFERS,
          FindingKind.MISSING_OBJECT,
          FindingKind.MISSING_EVIDENCE,
          FindingKind.MISSING_REFERENCE);

  private final Audit audit;
  private final Repair repair;
  private final boolean repairs;
  private final int atMost;
  private final Progress progress;
  private final AuditReport report = new AuditReport();
  private final Map<String, PartitionAudit.Result> suspects = new LinkedHashMap<>();

  private volatile String reached = "";

  /**
   * @param repairs whether objects are written anew
   * @param atMost after how many partitions to end
   */
  AuditRun(
      Stack stack,
      InstantSource clock,
      Predicate<Account> whose,
      boolean repairs,
      int atMost,
      Progress progress) {
    TableItems items = new TableItems(stack.dynamoDb(), stack.table());
    this.audit =
        new Audit(
            new TableScan(stack.dynamoDb(), stack.table()), items, stack.policy(), clock, whose);
    this.repair = new Repair(items, stack.policy(), clock);
    this.repairs = repairs;
    this.atMost = atMost;
    this.progress = progress;
  }

  void walk(Optional<String> from) {
    audit.walk(from, this);
    report.verified(audit.verified());
  }

  /** Whether anything seems to differ that may be a write in progress. */
  boolean hasSuspects() {
    return !suspects.isEmpty();
  }

  /** Looks at these again, some time later. */
  void lookAgain() {
    suspects.forEach(
        (pk, before) -> {
          PartitionAudit.Result now = audit.judge(pk);
          List<Finding> same =
              now.findings().stream()
                  .filter(
                      finding ->
                          !MAY_PASS.contains(finding.kind()) || before.findings().contains(finding))
                  .toList();
          report.replace(pk, entries(same, now));
        });
    suspects.clear();
  }

  /** Where an audit that is broken off now can go on; empty before the first partition. */
  Optional<String> reached() {
    return Optional.of(reached).filter(token -> !token.isEmpty());
  }

  AuditReport report() {
    return report;
  }

  @Override
  public boolean judged(String pk, PartitionAudit.Result result) {
    boolean suspect = result.findings().stream().map(Finding::kind).anyMatch(MAY_PASS::contains);
    if (suspect) {
      suspects.put(pk, result);
    }
    report.add(result, suspect ? List.of() : entries(result.findings(), result));
    reached = TableScan.after(pk);
    if (report.partitions() < atMost) {
      return true;
    }
    report.endedAt(reached);
    return false;
  }

  @Override
  public void passed(Optional<String> next, int items) {
    progress.passed(items);
  }

  private List<Entry> entries(List<Finding> findings, PartitionAudit.Result result) {
    return findings.stream()
        .map(finding -> new Entry(finding, repairs ? repair.mend(finding, result) : null))
        .toList();
  }
}
