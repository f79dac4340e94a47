package dev.ipnledger.sandbox.api;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.batch.FeedOperations;
import dev.ipnledger.sandbox.batch.Feeds;
import dev.ipnledger.sandbox.http.Body;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Lifetimes;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.operation.PaymentOperations;
import dev.ipnledger.sandbox.report.ReportDesk;
import dev.ipnledger.sandbox.report.ReportOperations;
import dev.ipnledger.sandbox.report.ReportType;
import dev.ipnledger.sandbox.report.Reports;
import dev.ipnledger.sandbox.service.Action;
import dev.ipnledger.sandbox.service.AnswerStyle;
import dev.ipnledger.sandbox.service.Caller;
import dev.ipnledger.sandbox.service.Dispatcher;
import dev.ipnledger.sandbox.service.Freshness;
import dev.ipnledger.sandbox.service.Gate;
import dev.ipnledger.sandbox.service.OfficeAddress;
import dev.ipnledger.sandbox.service.OperationSpec;
import dev.ipnledger.sandbox.service.OperationTable;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.service.PaymentsAddress;
import dev.ipnledger.sandbox.service.RequestIds;
import dev.ipnledger.sandbox.service.Section;
import dev.ipnledger.sandbox.service.Throttle;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Every section of the service over one world, and the way in without HTTP. */
public final class AmazonServices {
  private final World world;
  private final Sellers sellers;
  private final Dispatcher payments;
  private final Dispatcher office;
  private final ReportDesk reports;
  private final List<Section> sections;

  private AmazonServices(
      World world,
      Sellers sellers,
      Dispatcher payments,
      Dispatcher office,
      ReportDesk reports,
      List<Section> sections) {
    this.world = requireNonNull(world, "world is null");
    this.office = requireNonNull(office, "office is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.payments = requireNonNull(payments, "payments is null");
    this.sections = List.copyOf(sections);
  }

  /**
   * Builds the sections.
   *
   * @param clock the sandbox's own
   * @param wallClock real time, which request stamps may also agree with
   * @param lifetimes say how long feeds and reports take
   * @param throttled whether quotas apply
   * @param seed makes request ids repeatable
   */
  public static AmazonServices over(
      Payments payments,
      Sellers sellers,
      InstantSource clock,
      InstantSource wallClock,
      Lifetimes lifetimes,
      boolean throttled,
      long seed) {
    Gate gate = new Gate(sellers, new Freshness(wallClock));
    Optional<Throttle> throttle = throttled ? Optional.of(new Throttle(clock)) : Optional.empty();
    RequestIds ids = new RequestIds(new SplittableRandom(~seed));
    Dispatcher dispatcher =
        new Dispatcher(
            payments.world(),
            PaymentOperations.on(payments, sellers),
            AnswerStyle.OFF_AMAZON_PAYMENTS,
            ids);
    World world = payments.world();
    Reports reports = new Reports(new SplittableRandom(seed + 1));
    ReportDesk desk = new ReportDesk(world, reports, lifetimes);
    Feeds feeds = new Feeds(world, dispatcher, reports, lifetimes, seed);
    List<Action> office = new ArrayList<>(FeedOperations.on(feeds));
    office.addAll(ReportOperations.on(world, reports, desk));
    Dispatcher officeDispatcher =
        new Dispatcher(world, new OperationTable(office), AnswerStyle.FEEDS_AND_REPORTS, ids);
    return new AmazonServices(
        world,
        sellers,
        dispatcher,
        officeDispatcher,
        desk,
        List.of(
            new Section(world, new PaymentsAddress(), gate, throttle, dispatcher),
            new Section(world, new OfficeAddress(), gate, throttle, officeDispatcher)));
  }

  /** Whether a call is meant for a section of the service. */
  public boolean owns(HttpCall call) {
    return sections.stream().anyMatch(section -> section.owns(call));
  }

  /** Answers a call that {@link #owns} took; a refusal is an answer too. */
  public HttpAnswer answer(HttpCall call) {
    return sections.stream()
        .filter(section -> section.owns(call))
        .findFirst()
        .orElseThrow()
        .answer(call);
  }

  /**
   * Calls any operation from inside the process: no HTTP, no signature, no quota. Everything else
   * is as a signed call would find it, refusals included.
   *
   * @param account a registered seller's, or any other, which is then taken for a European one
   * @param parameters with Action, without those of the signature
   */
  public HttpAnswer call(Account account, Map<String, String> parameters) {
    return call(account, new Parameters(parameters));
  }

  /**
   * Calls SubmitFeed in the same way.
   *
   * @param feed the body
   */
  public HttpAnswer submit(Account account, Map<String, String> parameters, String feed) {
    return call(account, new Parameters(parameters, Body.of(feed)));
  }

  private HttpAnswer call(Account account, Parameters parameters) {
    Region region = sellers.find(account).map(SellerEnvironment::region).orElse(Region.EU);
    boolean ofOffice = office.table().has(parameters.text("Action"));
    return (ofOffice ? office : payments)
        .answer(new Caller(account, region, sellers.terms(account), ""), parameters);
  }

  /**
   * A report as a file, without asking for it and waiting.
   *
   * @param start inclusive
   * @param end exclusive
   * @return empty when the period has no data
   */
  public Optional<String> report(ReportType type, Account account, Instant start, Instant end) {
    return world.look(at -> reports.print(type, account, start, end));
  }

  /** Every operation there is, those of payments first. */
  public List<OperationSpec> operations() {
    List<OperationSpec> all = new ArrayList<>(payments.table().specs());
    all.addAll(office.table().specs());
    return all;
  }
}
