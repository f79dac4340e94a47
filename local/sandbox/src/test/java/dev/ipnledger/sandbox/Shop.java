package dev.ipnledger.sandbox;

import static org.awaitility.Awaitility.await;

import dev.ipnledger.sandbox.control.SandboxControl;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.Marketplace;
import dev.ipnledger.sandbox.model.Region;
import dev.ipnledger.sandbox.model.SandboxClock;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Subscription;
import dev.ipnledger.sandbox.model.Terms;
import dev.ipnledger.sandbox.notify.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A sandbox with a manual clock, one seller in both environments and an inbox. */
public final class Shop implements AutoCloseable {
  public static final String SELLER = "A37GX652OWOXVH";
  public static final String ACCESS_KEY = "TEST_ACCESS_KEY";
  public static final String SECRET_KEY = "TEST_SECRET_KEY";
  public static final Instant START = Instant.parse("2026-03-01T13:00:00Z");

  /** It sells in euros, and its buyers may choose direct debit. */
  private static final Terms TERMS = Terms.in("A1G8446IYHA4MR");

  public final SandboxClock clock = SandboxClock.manual(START);
  public final Inbox inbox = new Inbox();
  public final Sandbox sandbox;
  public final SandboxClient client;

  public Shop() {
    this(settings -> settings);
  }

  public Shop(UnaryOperator<SandboxSettings> changes) {
    SandboxSettings settings =
        SandboxSettings.of(7, clock)
            .withThrottling(false)
            .withRetryPolicy(RetryPolicy.linear(3, 20, 5_000));
    sandbox = Sandbox.start(changes.apply(settings));
    sandbox.control().register(seller(SELLER, ACCESS_KEY));
    client = new SandboxClient(sandbox, clock, SELLER, ACCESS_KEY, SECRET_KEY);
  }

  public Seller seller(String sellerId, String accessKeyId) {
    return seller(sellerId, accessKeyId, inbox.address());
  }

  /** The shop's seller, listening elsewhere. */
  public Seller sellerWithEndpoint(URI endpoint) {
    return seller(SELLER, ACCESS_KEY, endpoint);
  }

  private static Seller seller(String sellerId, String accessKeyId, URI endpoint) {
    return new Seller(
        sellerId,
        accessKeyId,
        SECRET_KEY,
        null,
        Map.of(
            Environment.SANDBOX,
            environment(sellerId, "A3M3RRFO9XDT2G", endpoint),
            Environment.LIVE,
            environment(sellerId, "AZAJMM36N6WQL", endpoint)));
  }

  private static SellerEnvironment environment(
      String sellerId, String marketplaceId, URI endpoint) {
    String topicArn = Marketplace.topicArn(Region.EU, marketplaceId, sellerId);
    return new SellerEnvironment(
        Region.EU, marketplaceId, List.of(new Subscription(topicArn, endpoint)), TERMS);
  }

  public SandboxControl control() {
    return sandbox.control();
  }

  /** A draft with a total in EUR. */
  public String draft(String total) {
    return control()
        .createOrder(new Account(SELLER, Environment.SANDBOX), Amount.of(total, "EUR"), "order-1");
  }

  public String open(String total) {
    String id = draft(total);
    client.call("ConfirmOrderReference", "AmazonOrderReferenceId", id);
    return id;
  }

  public Reply authorize(String order, String reference, String amount, String... more) {
    return client.call(
        "Authorize",
        with(
            more,
            "AmazonOrderReferenceId",
            order,
            "AuthorizationReferenceId",
            reference,
            "AuthorizationAmount.Amount",
            amount,
            "AuthorizationAmount.CurrencyCode",
            "EUR"));
  }

  public Reply capture(String authorization, String reference, String amount, String... more) {
    return client.call(
        "Capture",
        with(
            more,
            "AmazonAuthorizationId",
            authorization,
            "CaptureReferenceId",
            reference,
            "CaptureAmount.Amount",
            amount,
            "CaptureAmount.CurrencyCode",
            "EUR"));
  }

  public Reply refund(String capture, String reference, String amount, String... more) {
    return client.call(
        "Refund",
        with(
            more,
            "AmazonCaptureId",
            capture,
            "RefundReferenceId",
            reference,
            "RefundAmount.Amount",
            amount,
            "RefundAmount.CurrencyCode",
            "EUR"));
  }

  public String orderState(String id) {
    return control().truth(id).orElseThrow().status().state();
  }

  public String orderReason(String id) {
    return control().truth(id).orElseThrow().status().reasonCode();
  }

  public void pass(Duration time) {
    control().advance(time);
  }

  /** Waits until nothing is on its way any more. */
  public void settle() {
    await().atMost(Duration.ofSeconds(20)).until(() -> control().quiet());
  }

  private static String[] with(String[] more, String... base) {
    String[] all = new String[base.length + more.length];
    System.arraycopy(base, 0, all, 0, base.length);
    System.arraycopy(more, 0, all, base.length, more.length);
    return all;
  }

  @Override
  public void close() {
    sandbox.close();
    inbox.close();
  }
}
