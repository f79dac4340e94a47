package dev.ipnledger.sandbox.control;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.login.LoginWithAmazon;
import dev.ipnledger.sandbox.login.Mailbox;
import dev.ipnledger.sandbox.notify.Certificates;
import dev.ipnledger.sandbox.shop.ShopDesk;
import dev.ipnledger.sandbox.trouble.ServiceFaults;

/** Everything the control API drives. */
public record Desks(
    SandboxControl control,
    AmazonDesk amazon,
    BuyerDesk buyer,
    PlacementDesk placements,
    ShopDesk shop,
    LoginWithAmazon login,
    Mailbox mailbox,
    Certificates certificates,
    ServiceFaults service) {
  public Desks {
    requireNonNull(control, "control is null");
    requireNonNull(amazon, "amazon is null");
    requireNonNull(buyer, "buyer is null");
    requireNonNull(placements, "placements is null");
    requireNonNull(shop, "shop is null");
    requireNonNull(login, "login is null");
    requireNonNull(mailbox, "mailbox is null");
    requireNonNull(certificates, "certificates is null");
    requireNonNull(service, "service is null");
  }
}
