package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.World;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes requests for reports and makes them; only inside a visit of the world. */
public final class ReportDesk {
  private static final Duration LONGEST_SETTLEMENT = Duration.ofDays(30);

  private final World world;
  private final Reports reports;
  private final Duration step;
  private final StateRows rows;
  private final SettlementFile settlements;
  private final Map<String, ReportRequest> requests = new LinkedHashMap<>();

  public ReportDesk(World world, Reports reports, Lifetimes lifetimes) {
    this.world = requireNonNull(world, "world is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.step = requireNonNull(lifetimes, "lifetimes is null").pending();
    this.rows = new StateRows(world);
    this.settlements = new SettlementFile(world);
  }

  /**
   * RequestReport. How long the real one takes is not documented; here each of its two steps takes
   * as long as Pending does [I].
   */
  ReportRequest request(
      Account account, ReportType type, @Nullable Instant from, @Nullable Instant to, Instant at) {
    if (type == ReportType.SETTLEMENT_DATA) {
      throw notRequestable("a live settlement is made by Amazon only");
    }
    if (type == ReportType.SANDBOX_SETTLEMENT_DATA && account.environment() == Environment.LIVE) {
      throw notRequestable("it is for a sandbox marketplace only");
    }
    Instant end = to == null ? at : to;
    Instant start = from == null ? end.minus(LONGEST_SETTLEMENT) : from;
    ReportRequest request = new ReportRequest(reports.number(), account, type, start, end, at);
    requests.put(request.id(), request);
    world.at(at.plus(step), request::begin);
    world.at(at.plus(step).plus(step), due -> finish(request, due));
    return request;
  }

  private void finish(ReportRequest request, Instant at) {
    String id =
        print(request.type(), request.account(), request.start(), request.end())
            .map(
                text ->
                    reports.addFile(request.account(), request.type(), request.id(), text, at).id())
            .orElse(null);
    request.finish(id, at);
  }

  /**
   * The file itself, without asking and waiting.
   *
   * @param start inclusive
   * @param end exclusive
   * @return empty when the period has no data
   */
  public Optional<String> print(ReportType type, Account account, Instant start, Instant end) {
    return type.settles()
        ? settlements.print(
            account, start, end, String.valueOf(5_000_000_000L + end.getEpochSecond()))
        : rows.print(type, account, start, end);
  }

  /** The seller's requests that are still kept, newest first. */
  List<ReportRequest> of(String sellerId, Instant at) {
    return requests.values().stream()
        .filter(request -> shown(request, sellerId, at))
        .toList()
        .reversed();
  }

  /**
   * The seller's own request.
   *
   * @throws RefusedException InvalidReportId when there is none, or none any more
   */
  ReportRequest find(String sellerId, String id, Instant at) {
    ReportRequest request = requests.get(id);
    if (request == null || !shown(request, sellerId, at)) {
      throw new RefusedException(
          ErrorCode.INVALID_REPORT_ID, "The ReportRequestId " + id + " is not known.");
    }
    return request;
  }

  private static boolean shown(ReportRequest request, String sellerId, Instant at) {
    return request.account().sellerId().equals(sellerId)
        && !request.submitted().isBefore(at.minus(ListFilter.KEPT));
  }

  private static RefusedException notRequestable(String why) {
    return new RefusedException(
        ErrorCode.INVALID_REPORT_TYPE, "This report cannot be requested: " + why + ".");
  }
}
