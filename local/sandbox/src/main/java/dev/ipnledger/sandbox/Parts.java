package dev.ipnledger.sandbox;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.api.AmazonServices;
import dev.ipnledger.sandbox.control.AmazonDesk;
import dev.ipnledger.sandbox.control.BuyerDesk;
import dev.ipnledger.sandbox.control.ControlApi;
import dev.ipnledger.sandbox.control.Desks;
import dev.ipnledger.sandbox.control.Fired;
import dev.ipnledger.sandbox.control.PlacementDesk;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.control.StateRoutes;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.login.LoginWithAmazon;
import dev.ipnledger.sandbox.login.Mailbox;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.notify.Notifications;
import dev.ipnledger.sandbox.shop.ShopDesk;
import dev.ipnledger.sandbox.state.Continuation;
import dev.ipnledger.sandbox.story.Player;
import dev.ipnledger.sandbox.story.StoryRoutes;
import dev.ipnledger.sandbox.trouble.ServiceFaults;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A whole sandbox without a server and without threads of its own, put together in one place. A
 * simulation drives it directly: with {@code NotificationSettings.drivenByClock()} and other ports
 * than RSA and HTTP, one thread and one seed make one history.
 */
public final class Parts implements AutoCloseable {
  private final Payments payments;
  private final AmazonServices services;
  private final Notifications notifications;
  private final SandboxControl control;
  private final ServiceFaults service;
  private final Function<HttpCall, HttpAnswer> controlApi;
  private final List<String> routes;

  private Parts(
      Payments payments,
      AmazonServices services,
      Notifications notifications,
      SandboxControl control,
      ServiceFaults service,
      Function<HttpCall, HttpAnswer> controlApi,
      List<String> routes) {
    this.payments = requireNonNull(payments, "payments is null");
    this.services = requireNonNull(services, "services is null");
    this.notifications = requireNonNull(notifications, "notifications is null");
    this.control = requireNonNull(control, "control is null");
    this.service = requireNonNull(service, "service is null");
    this.controlApi = requireNonNull(controlApi, "controlApi is null");
    this.routes = List.copyOf(routes);
  }

  /** Wires everything; the port in the settings is not used. */
  public static Parts of(SandboxSettings settings) {
    return of(settings, Optional.empty());
  }

  /**
   * The same, keeping what changes.
   *
   * @throws dev.ipnledger.sandbox.state.StateException when what was kept cannot be gone on from
   */
  static Parts of(SandboxSettings settings, Optional<Continuation> continuation) {
    Sellers sellers = new Sellers();
    Notifications notifications =
        new Notifications(
            sellers,
            settings.notifications(),
            settings.clock(),
            settings.wallClock(),
            settings.seed() + continuation.map(found -> found.runs() - 1).orElse(0));
    Fired fired = new Fired(notifications.announcer());
    Mailbox mailbox = new Mailbox(fired);
    World world = new World(settings.clock(), mailbox);
    Payments payments =
        Payments.in(
            world,
            new SplittableRandom(settings.seed()),
            settings.limits(),
            settings.lifetimes(),
            sellers::terms);
    AmazonServices services =
        AmazonServices.over(
            payments,
            sellers,
            settings.clock(),
            settings.wallClock(),
            settings.lifetimes(),
            settings.throttled(),
            settings.seed());
    ServiceFaults service = new ServiceFaults(keeping(continuation, services::answer));
    SandboxControl control =
        new SandboxControl(settings.clock(), payments, sellers, notifications, fired);
    Desks desks =
        new Desks(
            control,
            new AmazonDesk(payments, notifications),
            new BuyerDesk(payments, sellers),
            new PlacementDesk(payments, sellers),
            new ShopDesk(service, sellers, settings.clock()),
            new LoginWithAmazon(world, payments.tokens()),
            mailbox,
            notifications.certificates(),
            service);
    ControlApi controlApi = ControlApi.over(desks);
    Function<HttpCall, HttpAnswer> kept = keeping(continuation, controlApi::answer);
    StoryRoutes stories = new StoryRoutes(control, new Player(desks, kept));
    StateRoutes state = new StateRoutes(continuation.map(Continuation::keeper));
    controlApi
        .add("GET /control/stories", stories::list)
        .add("POST /control/stories", stories::play)
        .add("GET /control/state", state::show)
        .add("PUT /control/state", state::replace);
    continuation.ifPresent(
        found -> {
          found.certificates().ifPresent(notifications.certificates()::restore);
          fired.mute(true);
          found
              .journal()
              .replay(
                  found.calls(),
                  call -> services.owns(call) ? services.answer(call) : controlApi.answer(call));
          fired.mute(false);
        });
    return new Parts(
        payments, services, notifications, control, service, kept, controlApi.routes());
  }

  private static Function<HttpCall, HttpAnswer> keeping(
      Optional<Continuation> continuation, Function<HttpCall, HttpAnswer> answers) {
    return continuation.map(found -> found.journal().around(answers)).orElse(answers);
  }

  /** Answers any request, as the server would. */
  public HttpAnswer answer(HttpCall call) {
    return (services.owns(call) ? service : controlApi).apply(call);
  }

  /** Lets happen what is due by the clock, and delivers what is due where delivery follows it. */
  public void poll() {
    payments.world().poll();
    notifications.deliverDue();
  }

  /** Every route of the control API as method and path, such as {@code POST /control/orders}. */
  public List<String> routes() {
    return routes;
  }

  /** The model itself; everything is called inside a visit of its world. */
  public Payments payments() {
    return payments;
  }

  /** The service without HTTP. */
  public AmazonServices services() {
    return services;
  }

  public Notifications notifications() {
    return notifications;
  }

  public SandboxControl control() {
    return control;
  }

  @Override
  public void close() {
    notifications.close();
  }
}
