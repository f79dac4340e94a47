package dev.ipnledger.lambda;

/**
 * Everything that is measured in CloudWatch. Each is written by one function, under that function's
 * name alone, so there are as many paid metrics as there are constants here. CloudWatch takes more
 * for one than a quiet merchant's whole traffic costs, so what is only read by people stands in the
 * logs, by seller, outcome and object.
 */
public enum Metric {
  /** Requests answered 200 by ingest. */
  TAKEN("Taken", "ingest", Unit.COUNT),
  /** Requests answered 4xx by ingest, whatever the cause; the log has it. */
  REFUSED("Refused", "ingest", Unit.COUNT),
  /** Of the refused, those that name an SNS certificate and are not signed by a good one. */
  SIGNATURE_FAILURES("SignatureFailures", "ingest", Unit.COUNT),

  /** Notifications that are in the ledger now and were not before. */
  RECORDED("Recorded", "process", Unit.COUNT),
  /** Notifications that were in the ledger before. */
  DUPLICATES("Duplicates", "process", Unit.COUNT),
  /** Notifications that went into quarantine. */
  KEPT_ASIDE("KeptAside", "process", Unit.COUNT),
  /** From the time that SNS signed to the time that ingest took it. */
  LATENESS("Lateness", "process", Unit.SECONDS),
  /** From the time that ingest took it to the time that it was in the ledger. */
  LEDGER_DELAY("LedgerDelay", "process", Unit.SECONDS),
  /** Gets of process that Amazon answered. */
  GETS_ANSWERED("GetsAnswered", "process", Unit.COUNT),
  /** Gets of process that failed; reconcile asks again. */
  GETS_FAILED("GetsFailed", "process", Unit.COUNT),
  /** Gets of process that were due and not made, for want of quota or of keys. */
  GETS_WITHOUT_QUOTA("GetsWithoutQuota", "process", Unit.COUNT),

  /** Entries of the agenda that are due still at the end of a run. */
  LEFT("Left", "reconcile", Unit.COUNT),
  /** Within what time a lost notification of an Open authorization is found; the log has others. */
  HEALING_BOUND("HealingBound", "reconcile", Unit.SECONDS),
  /** How long the oldest of what is due has waited: what healing lags behind that. */
  OLDEST_DUE_AGE("OldestDueAge", "reconcile", Unit.SECONDS),
  /** Calls of reconcile that failed, and entries whose item could not be worked. */
  CALLS_FAILED("CallsFailed", "reconcile", Unit.COUNT),
  /** Order references that reconcile closed. */
  CLOSED("Closed", "reconcile", Unit.COUNT),
  /** Sellers and environments that are not asked about because Amazon refuses their keys. */
  PAUSED_SELLERS("PausedSellers", "reconcile", Unit.COUNT),
  /** Dead letters that were moved into quarantine. */
  DEAD_LETTERS_MOVED("DeadLettersMoved", "reconcile", Unit.COUNT),

  /** Alerts that were handed to the alert topic, raised or cleared. */
  ALERTS("Alerts", "publish", Unit.COUNT),
  /** Of the alerts, those that raise a drift: a change that no notification told of. */
  DRIFT_RAISED("DriftRaised", "publish", Unit.COUNT);

  /** What a value counts. */
  public enum Unit {
    COUNT,
    SECONDS
  }

  private final String metricName;
  private final String function;
  private final Unit unit;

  Metric(String metricName, String function, Unit unit) {
    this.metricName = metricName;
    this.function = function;
    this.unit = unit;
  }

  /** As CloudWatch, the alarms and the dashboard name it. */
  public String metricName() {
    return metricName;
  }

  /** The one function that writes it, and the value of its one dimension, {@code Service}. */
  public String function() {
    return function;
  }

  public Unit unit() {
    return unit;
  }
}
