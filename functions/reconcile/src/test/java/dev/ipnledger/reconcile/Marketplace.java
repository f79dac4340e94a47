package dev.ipnledger.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One order at Amazon with its children, which answers and can be closed. */
final class Marketplace implements Transport {
  static final String ORDER = "P02-5550001-5550002";
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=([A-Za-z]+)");
  private static final Pattern ID = Pattern.compile("(?:^|&)Amazon[A-Za-z]+Id=([^&]+)");

  /**
   * An object as it is.
   *
   * @param amount in cents
   * @param parent the id of the object that lists it; empty for the order
   */
  record Thing(String kind, String id, String state, long amount, String parent, Instant at) {
    boolean holdsMoney() {
      return state.equals("Pending") || (kind.equals("Authorization") && state.equals("Open"));
    }
  }

  /** An answer that was given. */
  record Told(Instant at, Thing thing) {}

  final Map<String, Thing> things = new LinkedHashMap<>();
  final List<Told> told = new ArrayList<>();
  final List<Instant> closes = new ArrayList<>();
  final List<String> closedAuthorizations = new ArrayList<>();
  Consumer<String> beforeClose = reason -> {};
  Runnable afterCall = () -> {};
  boolean down;
  Duration stampedAhead = Duration.ZERO;
  int calls;
  Instant now;

  Marketplace(Instant now) {
    this.now = now;
    put(new Thing("OrderReference", ORDER, "Open", 10_000, "", now));
  }

  void put(Thing thing) {
    things.put(thing.id(), thing);
  }

  Thing order() {
    return things.get(ORDER);
  }

  /** A child as it is now. */
  Thing thing(String id) {
    return things.get(id);
  }

  /** A new child; its id is the next of its kind. */
  Thing add(String kind, String state, long amount, String parent) {
    long number = things.values().stream().filter(one -> one.kind().equals(kind)).count() + 1;
    String id = ORDER + "-" + kind.charAt(0) + "%06d".formatted(number);
    Thing thing = new Thing(kind, id, state, amount, parent, now);
    put(thing);
    return thing;
  }

  void move(Thing thing, String state) {
    put(new Thing(thing.kind(), thing.id(), state, thing.amount(), thing.parent(), now));
  }

  @Override
  public synchronized HttpAnswer post(URI address, String form) {
    calls++;
    if (down) {
      return HttpAnswer.of(500, "<html>Internal Server Error</html>".getBytes(UTF_8));
    }
    String action = find(ACTION, form);
    String id = find(ID, form);
    HttpAnswer answer =
        switch (action) {
          case "CloseOrderReference" -> close(form);
          case "CloseAuthorization" -> closeAuthorization(things.get(id));
          default -> details(things.get(id));
        };
    afterCall.run();
    return answer;
  }

  private HttpAnswer closeAuthorization(Thing authorization) {
    beforeClose.accept(authorization.id());
    closedAuthorizations.add(authorization.id());
    move(authorization, "Closed");
    return done("CloseAuthorization");
  }

  private static HttpAnswer done(String action) {
    return HttpAnswer.of(
        200,
        "<%1$sResponse><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></%1$sResponse>"
            .formatted(action)
            .getBytes(UTF_8));
  }

  private HttpAnswer close(String form) {
    beforeClose.accept(form);
    closes.add(now);
    if (!order().state().equals("Open")) {
      return HttpAnswer.of(
          404,
          "<ErrorResponse><Error><Code>InvalidOrderReferenceStatus</Code></Error></ErrorResponse>"
              .getBytes(UTF_8));
    }
    move(order(), "Closed");
    return done("CloseOrderReference");
  }

  private HttpAnswer details(Thing thing) {
    told.add(new Told(now, thing));
    String kind = thing.kind();
    String ids =
        things.values().stream()
            .filter(one -> one.parent().equals(thing.id()))
            .map(one -> "<member>" + one.id() + "</member>")
            .collect(Collectors.joining());
    String own = kind.equals("OrderReference") ? "OrderTotal" : kind + "Amount";
    String name = kind.equals("OrderReference") ? "AmazonOrderReferenceId" : "Amazon" + kind + "Id";
    String reason = thing.state().equals("Closed") ? "<ReasonCode>SellerClosed</ReasonCode>" : "";
    String xml =
        """
        <Get%1$sDetailsResponse><Get%1$sDetailsResult><%1$sDetails><%2$s>%3$s</%2$s>
        <%4$s><Amount>%5$d.%6$02d</Amount><CurrencyCode>EUR</CurrencyCode></%4$s>
        <IdList>%7$s</IdList><CreationTimestamp>2026-03-01T10:00:00.000Z</CreationTimestamp>
        <%1$sStatus><State>%8$s</State>%10$s<LastUpdateTimestamp>%9$s</LastUpdateTimestamp></%1$sStatus>
        </%1$sDetails></Get%1$sDetailsResult></Get%1$sDetailsResponse>
        """
            .formatted(
                kind,
                name,
                thing.id(),
                own,
                thing.amount() / 100,
                thing.amount() % 100,
                ids,
                thing.state(),
                thing.at(),
                reason);
    Map<String, List<String>> headers =
        Map.of("x-mws-timestamp", List.of(now.plus(stampedAhead).toString()));
    return new HttpAnswer(
        200, HttpHeaders.of(headers, (header, value) -> true), xml.getBytes(UTF_8));
  }

  private static String find(Pattern pattern, String form) {
    Matcher matcher = pattern.matcher(form);
    if (!matcher.find()) {
      throw new AssertionError("no " + pattern + " in " + form);
    }
    return matcher.group(1);
  }
}
