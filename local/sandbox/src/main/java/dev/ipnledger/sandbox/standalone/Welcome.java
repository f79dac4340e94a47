package dev.ipnledger.sandbox.standalone;

import java.io.PrintWriter;

/** What a person reads when the sandbox is up; the curl lines can be pasted into a shell. */
final class Welcome {
  private Welcome() {}

  static void print(StandaloneSandbox running, PrintWriter out) {
    String base = running.sandbox().endpoint().toString();
    DemoSeller seller = running.seller();
    out.printf("The sandbox is up at %s; Ctrl-C ends it.%n%n", base);
    out.printf("  the buyer's page      %s/buyer%n", base);
    out.printf("  endpoint              %s/OffAmazonPayments_Sandbox/2013-01-01%n", base);
    out.printf("  profile endpoint      %s/user/profile%n", base);
    out.printf("  SellerId              %s%n", seller.sellerId());
    out.printf("  AWSAccessKeyId        %s%n", seller.accessKeyId());
    out.printf("  secret key            %s%n", seller.secretKey());
    out.printf(
        "  notifications go to   %s%n",
        running.options().endpoint().map(Object::toString).orElse("nowhere; see --endpoint"));
    out.printf("  signed by             %s/certificates/ca.pem%n", base);
    out.printf(
        "  clock                 %s%n",
        running.options().manualStart().isPresent()
            ? "manual, " + running.sandbox().control().now()
            : "real");
    running
        .options()
        .state()
        .ifPresent(
            file ->
                out.printf(
                    "  state                 %s, %d calls repeated%n", file, running.repeated()));
    out.printf(
        "%nPoint an integration at it: override the service and the profile address, sign as%n");
    out.printf("ever. A buyer's order, its truth, half a minute, and what was sent:%n%n");
    out.printf(
        "  curl -d '{\"sellerId\":\"%s\",\"environment\":\"sandbox\"}' %s/control/orders%n",
        seller.sellerId(), base);
    out.printf("  curl %s/control/truth%n", base);
    out.printf("  curl -d '{\"by\":\"PT30S\"}' %s/control/clock/advance%n", base);
    out.printf("  curl %s/control/deliveries%n%n", base);
    out.flush();
  }
}
