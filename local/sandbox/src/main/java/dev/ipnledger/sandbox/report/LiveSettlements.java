package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settlements that Amazon makes by itself for live accounts: the first 14 days after the first
 * payment, then one each day that has something to settle (domain facts, 7.9.3). They are made when
 * somebody looks, as of the time at which they were due.
 */
final class LiveSettlements {
  private static final Duration FIRST = Duration.ofDays(14);
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private final ReportDesk desk;
  private final Reports reports;
  private final Map<Account, Instant> settled = new HashMap<>();

  LiveSettlements(World world, ReportDesk desk, Reports reports) {
    this.world = requireNonNull(world, "world is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.reports = requireNonNull(reports, "reports is null");
  }

  void catchUp(String sellerId, Instant now) {
    Account account = new Account(sellerId, Environment.LIVE);
    Optional<Instant> first = firstPayment(account);
    if (first.isEmpty()) {
      return;
    }
    Instant start = settled.getOrDefault(account, first.get().truncatedTo(ChronoUnit.DAYS));
    Duration length = settled.containsKey(account) ? DAY : FIRST;
    while (!start.plus(length).isAfter(now)) {
      Instant end = start.plus(length);
      Instant from = start;
      desk.print(ReportType.SETTLEMENT_DATA, account, from, end)
          .ifPresent(
              text ->
                  reports.add(
                      account,
                      ReportType.SETTLEMENT_DATA.wireName(),
                      null,
                      "text/plain;charset=UTF-8",
                      text,
                      end));
      settled.put(account, end);
      start = end;
      length = DAY;
    }
  }

  private Optional<Instant> firstPayment(Account account) {
    return world.objects().stream()
        .filter(object -> object.account().equals(account))
        .filter(object -> object instanceof Capture capture && capture.took())
        .map(PaymentObject::created)
        .findFirst();
  }
}
