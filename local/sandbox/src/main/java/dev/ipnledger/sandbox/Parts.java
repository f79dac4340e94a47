package dev.ipnledger.sandbox;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.control.ControlApi;
import dev.ipnledger.sandbox.control.Fired;
import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Payments;
import dev.ipnledger.sandbox.model.Sellers;
import dev.ipnledger.sandbox.model.World;
import dev.ipnledger.sandbox.notify.Notifications;
import dev.ipnledger.sandbox.service.Section;
import dev.ipnledger.sandbox.trouble.ServiceFaults;
import java.util.SplittableRandom;

/**
 * A whole sandbox without a server and without threads of its own, put together in one place. A
 * simulation drives it directly: with {@code NotificationSettings.drivenByClock()} and other ports
 * than RSA and HTTP, one thread and one seed make one history.
 */
public final class Parts implements AutoCloseable {
  private final World world;
  private final Notifications notifications;
  private final SandboxControl control;
  private final ServiceFaults service;
  private final ControlApi controlApi;

  private Parts(
      World world,
      Notifications notifications,
      SandboxControl control,
      ServiceFaults service,
      ControlApi controlApi) {
    this.world = requireNonNull(world, "world is null");
    this.notifications = requireNonNull(notifications, "notifications is null");
    this.control = requireNonNull(control, "control is null");
    this.service = requireNonNull(service, "service is null");
    this.controlApi = requireNonNull(controlApi, "controlApi is null");
  }

  /** Wires everything; the port in the settings is not used. */
  public static Parts of(SandboxSettings settings) {
    Sellers sellers = new Sellers();
    Notifications notifications =
        new Notifications(
            sellers,
            settings.notifications(),
            settings.clock(),
            settings.wallClock(),
            settings.seed());
    Fired fired = new Fired(notifications.announcer());
    World world = new World(settings.clock(), fired);
    Payments payments =
        Payments.in(
            world, new SplittableRandom(settings.seed()), settings.limits(), settings.lifetimes());
    Section section =
        new Section(
            payments, sellers, settings.clock(), settings.wallClock(), settings.throttled());
    ServiceFaults service = new ServiceFaults(section::answer);
    SandboxControl control =
        new SandboxControl(settings.clock(), payments, sellers, notifications, fired);
    return new Parts(
        world,
        notifications,
        control,
        service,
        ControlApi.over(control, notifications.certificates(), service));
  }

  /** Answers any request, as the server would. */
  public HttpAnswer answer(HttpCall call) {
    return Section.owns(call.path()) ? service.apply(call) : controlApi.answer(call);
  }

  /** Lets happen what is due by the clock, and delivers what is due where delivery follows it. */
  public void poll() {
    world.poll();
    notifications.deliverDue();
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
