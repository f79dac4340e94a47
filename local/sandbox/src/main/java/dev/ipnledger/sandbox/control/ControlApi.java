package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpAnswer;
import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.login.BuyerPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The table of control routes. A path ending in {@code /*} takes one more segment. */
public final class ControlApi {
  private final Map<String, Function<HttpCall, HttpAnswer>> routes = new LinkedHashMap<>();

  private ControlApi() {}

  /** Wires the routes. */
  public static ControlApi over(Desks desks) {
    SandboxControl control = desks.control();
    SellerRoutes sellers = new SellerRoutes(control);
    OrderRoutes orders = new OrderRoutes(control, desks.buyer());
    PlacementRoutes placements = new PlacementRoutes(desks.placements());
    TruthRoutes truth = new TruthRoutes(control);
    NotificationRoutes notifications = new NotificationRoutes(control);
    FaultRoutes faults = new FaultRoutes(control);
    ServiceFaultRoutes serviceFaults = new ServiceFaultRoutes(desks.service());
    SubscriptionRoutes subscriptions = new SubscriptionRoutes(control);
    ClockRoutes clock = new ClockRoutes(control);
    CertificateRoutes pem = new CertificateRoutes(control, desks.certificates());
    AmazonRoutes amazon = new AmazonRoutes(desks.amazon());
    AnnouncementRoutes announcements = new AnnouncementRoutes(control, desks.amazon());
    BuyerRoutes buyer = new BuyerRoutes(desks.buyer());
    ShopRoutes shop = new ShopRoutes(desks.shop());
    LoginRoutes login = new LoginRoutes(desks.mailbox());
    BuyerPage page = new BuyerPage();
    return new ControlApi()
        .add("GET /control/sellers", sellers::list)
        .add("POST /control/sellers", sellers::register)
        .add("GET /control/orders", orders::list)
        .add("POST /control/orders", placements::order)
        .add("POST /control/agreements", placements::agreement)
        .add("POST /control/authorizations", placements::authorization)
        .add("POST /control/captures", placements::capture)
        .add("POST /control/refunds", placements::refund)
        .add("POST /control/orders/*/repair", orders::repair)
        .add("POST /control/orders/*/wallet", orders::wallet)
        .add("GET /control/truth", truth::orders)
        .add("GET /control/truth/orders/*", truth::order)
        .add("GET /control/truth/agreements", truth::agreements)
        .add("GET /control/truth/agreements/*", truth::agreement)
        .add("POST /control/notifications", notifications::deliver)
        .add("POST /control/notifications/test", notifications::test)
        .add("POST /control/subscriptions", subscriptions::subscribe)
        .add("GET /control/deliveries", notifications::log)
        .add("GET /control/faults", faults::list)
        .add("POST /control/faults", faults::add)
        .add("DELETE /control/faults", faults::clear)
        .add("POST /control/faults/release", faults::release)
        .add("GET /control/service-faults", serviceFaults::list)
        .add("POST /control/service-faults", serviceFaults::add)
        .add("DELETE /control/service-faults", serviceFaults::clear)
        .add("GET /control/clock", clock::show)
        .add("POST /control/clock/advance", clock::advance)
        .add("POST /control/certificates/rotate", pem::rotate)
        .add("POST /control/amazon/chargebacks", amazon::chargeback)
        .add("POST /control/amazon/refunds", amazon::refund)
        .add("POST /control/amazon/captures", amazon::capture)
        .add("POST /control/amazon/decisions", amazon::decide)
        .add("POST /control/amazon/cancel", amazon::cancel)
        .add("POST /control/amazon/close", amazon::close)
        .add("POST /control/amazon/expire", amazon::expire)
        .add("POST /control/amazon/provider-events", announcements::providerEvent)
        .add("POST /control/amazon/batch-ends", announcements::batchEnd)
        .add("POST /control/buyer/consent", desks.login()::consent)
        .add("POST /control/buyer/sign-in", buyer::signIn)
        .add("POST /control/buyer/agreements", buyer::openAgreement)
        .add("POST /control/buyer/address", buyer::address)
        .add("POST /control/buyer/wallet", buyer::wallet)
        .add("POST /control/buyer/agreement-consent", buyer::consent)
        .add("POST /control/buyer/repair", buyer::repair)
        .add("POST /control/buyer/agreement-edits", buyer::editAgreement)
        .add("POST /control/buyer/agreement-close", buyer::closeAgreement)
        .add("GET /control/buyer/mails", login::mails)
        .add("GET /control/buyer/widget-errors", login::widgetErrors)
        .add("POST /control/shop", shop::call)
        .add("GET /auth/o2/tokeninfo", desks.login()::tokenInfo)
        .add("GET /user/profile", desks.login()::profile)
        .add("GET /buyer", page::answer)
        .add("GET /buyer/*", page::answer)
        .add("GET /certificates/*", pem::show)
        .add("GET /", subscriptions::visit);
  }

  /** Every route as method and path, such as {@code POST /control/orders}. */
  public List<String> routes() {
    return List.copyOf(routes.keySet());
  }

  /**
   * Adds a route.
   *
   * @param route method and path, such as {@code POST /control/orders}
   */
  public ControlApi add(String route, Function<HttpCall, HttpAnswer> answer) {
    routes.put(requireNonNull(route, "route is null"), answer);
    return this;
  }

  /** Answers any call; problems are problem documents (RFC 9457). */
  public HttpAnswer answer(HttpCall call) {
    if (!LocalCallers.allow(call)) {
      return JsonAnswers.problem(403, "the control API answers this machine only");
    }
    for (var route : routes.entrySet()) {
      if (matches(route.getKey(), call.method() + " " + call.path())) {
        try {
          return route.getValue().apply(call);
        } catch (ControlException e) {
          return JsonAnswers.problem(e.httpStatus(), e.explanation());
        }
      }
    }
    return JsonAnswers.problem(
        404, "no such route; there are: " + String.join(", ", routes.keySet()));
  }

  private static boolean matches(String route, String asked) {
    String[] pattern = route.split("/", -1);
    String[] segments = asked.split("/", -1);
    if (pattern.length != segments.length) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      if (!pattern[i].equals("*") && !pattern[i].equals(segments[i])) {
        return false;
      }
    }
    return true;
  }
}
