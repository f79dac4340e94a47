package dev.ipnledger.cli.run;

import dev.ipnledger.runtime.play.PlaySeller;
import dev.ipnledger.runtime.system.LocalSystem;
import java.io.PrintWriter;

/** What a person can try while the system is up; every line can be pasted into a shell. */
final class Invitation {
  private Invitation() {}

  static void print(LocalSystem system, PrintWriter out) {
    String base = system.front().toString();
    String seller =
        base + "/v1/sellers/" + PlaySeller.ALL.getFirst().sellerId() + "/environments/sandbox";
    out.printf("ipn-ledger is up at %s; Ctrl-C ends it. Try, from another shell:%n%n", base);
    out.printf("  curl '%s/orders?state=Open'%n", seller);
    out.printf("  curl '%s/orders?createdFrom=2020-01-01T00:00:00Z&limit=5'%n", seller);
    out.printf("  curl '%s/attention'%n", seller);
    out.printf("  curl '%s/control/truth'                        # what Amazon would say%n", base);
    out.printf(
        "  curl --data-binary @notification.json '%s/control/notifications'   # sign and deliver%n%n",
        base);
    out.flush();
  }
}
