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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The reports that Amazon makes by itself for live accounts (domain facts, 7.9.1 and 7.9.3): a
 * settlement 14 days after the first payment and then each day that has something to settle, and
 * for each day with changes one report of each kind of object, which holds the events of the day
 * before [S for captures, I for the others]. Days are those of UTC [U]. They are made when somebody
 * looks, as of the time at which they were due.
 */
final class AutomaticReports {
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private final ReportDesk desk;
  private final Reports reports;
  private final Map<Account, Map<ReportType, Instant>> reported = new HashMap<>();

  AutomaticReports(World world, ReportDesk desk, Reports reports) {
    this.world = requireNonNull(world, "world is null");
    this.desk = requireNonNull(desk, "desk is null");
    this.reports = requireNonNull(reports, "reports is null");
  }

  /** Makes what has become due since somebody looked last. */
  void catchUp(String sellerId, Instant now) {
    Account account = new Account(sellerId, Environment.LIVE);
    for (ReportType type : ReportType.values()) {
      if (type != ReportType.SANDBOX_SETTLEMENT_DATA) {
        first(account, type).ifPresent(day -> catchUp(account, type, day, now));
      }
    }
  }

  private void catchUp(Account account, ReportType type, Instant firstDay, Instant now) {
    Map<ReportType, Instant> until =
        reported.computeIfAbsent(account, same -> new EnumMap<>(ReportType.class));
    Instant known = until.get(type);
    Instant start = known == null ? firstDay : known;
    Instant end = start.plus(known == null ? type.firstPeriod() : DAY);
    while (!end.isAfter(now)) {
      Instant due = end;
      desk.print(type, account, start, end)
          .ifPresent(text -> reports.addFile(account, type, null, text, due));
      until.put(type, end);
      start = end;
      end = start.plus(DAY);
    }
  }

  /** The day with which the reports of a type begin: the first payment's, or the first object's. */
  private Optional<Instant> first(Account account, ReportType type) {
    return world.objects().stream()
        .filter(object -> object.account().equals(account))
        .filter(object -> !type.settles() || (object instanceof Capture capture && capture.took()))
        .map(PaymentObject::created)
        .findFirst()
        .map(created -> created.truncatedTo(ChronoUnit.DAYS));
  }
}
