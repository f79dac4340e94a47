package dev.ipnledger.sandbox.login;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AgreementEdit;
import dev.ipnledger.sandbox.model.Amount;
import dev.ipnledger.sandbox.model.BatchEnd;
import dev.ipnledger.sandbox.model.BillingAgreement;
import dev.ipnledger.sandbox.model.Capture;
import dev.ipnledger.sandbox.model.CaptureState;
import dev.ipnledger.sandbox.model.ChangeListener;
import dev.ipnledger.sandbox.model.Chargeback;
import dev.ipnledger.sandbox.model.OrderReference;
import dev.ipnledger.sandbox.model.OrderReferenceState;
import dev.ipnledger.sandbox.model.PaymentObject;
import dev.ipnledger.sandbox.model.Refund;
import dev.ipnledger.sandbox.model.RefundState;
import dev.ipnledger.sandbox.model.Status;
import dev.ipnledger.sandbox.xml.WireTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends the mails that the guide lists: when an order is confirmed, money is captured, a refund is
 * made, a payment method is changed (guide, "Controlling the data that appears in emails"). Their
 * wording is the sandbox's.
 */
public final class Mailbox implements ChangeListener {
  private static final int CAPACITY = 1_000;

  private final ChangeListener next;
  private final Deque<Mail> mails = new ArrayDeque<>();

  /**
   * @param next hears of every change as well
   */
  public Mailbox(ChangeListener next) {
    this.next = requireNonNull(next, "next is null");
  }

  /** All kept mails, oldest first. */
  public synchronized List<Mail> mails() {
    return List.copyOf(mails);
  }

  @Override
  public void changed(PaymentObject<?> object, Instant at) {
    switch (object) {
      case OrderReference order when order.lifecycle().in(OrderReferenceState.OPEN) ->
          opened(order, at);
      case Capture capture when capture.lifecycle().in(CaptureState.COMPLETED) ->
          send(
              at,
              "Charge Notification",
              "You were charged " + text(capture.amount()),
              capture.order(),
              capture.request().note(),
              "Total Amount Charged",
              capture.amount());
      case Refund refund when refund.lifecycle().in(RefundState.COMPLETED) ->
          send(
              at,
              "Refund Notification",
              "You were refunded " + text(refund.amount()),
              refund.capture().order(),
              refund.request().note(),
              "Total Amount Refunded",
              refund.amount());
      default -> {}
    }
    next.changed(object, at);
  }

  @Override
  public void edited(BillingAgreement agreement, AgreementEdit edit, Instant at) {
    next.edited(agreement, edit, at);
  }

  @Override
  public void chargedBack(Chargeback chargeback, Instant at) {
    next.chargedBack(chargeback, at);
  }

  @Override
  public void batchEnded(BatchEnd end, Instant at) {
    next.batchEnded(end, at);
  }

  private void opened(OrderReference order, Instant at) {
    List<Status<OrderReferenceState>> path = order.lifecycle().path();
    boolean repaired =
        path.size() > 1 && path.get(path.size() - 2).state() == OrderReferenceState.SUSPENDED;
    send(
        at,
        repaired ? "Payment Information Updated" : "Payment Authorized",
        repaired ? "Your payment information was updated" : "Your payment was authorized",
        order,
        order.attributes().sellerNote(),
        null,
        null);
  }

  private synchronized void send(
      Instant at,
      String kind,
      String subject,
      OrderReference order,
      @Nullable String note,
      @Nullable String amountName,
      @Nullable Amount amount) {
    Map<String, String> fields = new LinkedHashMap<>();
    String storeName = order.attributes().storeName();
    fields.put("Seller Information", storeName == null ? order.account().sellerId() : storeName);
    order.total().ifPresent(total -> fields.put("Order Total", text(total)));
    put(fields, "Seller Order ID", order.attributes().sellerOrderId());
    put(fields, "Note from the Seller", note);
    if (amountName != null && amount != null) {
      fields.put(amountName, text(amount));
    }
    if (mails.size() == CAPACITY) {
      mails.removeFirst();
    }
    mails.add(new Mail(WireTime.millis(at), kind, subject, order.id(), fields));
  }

  private static void put(Map<String, String> fields, String name, @Nullable String text) {
    if (text != null) {
      fields.put(name, text);
    }
  }

  private static String text(Amount amount) {
    return amount.asDecimal() + " " + amount.currency();
  }
}
