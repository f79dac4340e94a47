package dev.ipnledger.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ipnledger.domain.quota.QuotaGate;
import dev.ipnledger.domain.quota.Share;
import dev.ipnledger.mws.MwsClient;
import dev.ipnledger.mws.SellerAccess;
import dev.ipnledger.mws.transport.HttpAnswer;
import dev.ipnledger.mws.transport.Transport;
import dev.ipnledger.settings.Keys;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other end of the client: answers every Get of an authorization alike, and counts them. */
final class FakeAmazon implements Transport {
  static final String THROTTLED =
      """
      <ErrorResponse><Error><Type/><Code>RequestThrottled</Code><Message/></Error></ErrorResponse>
      """;
  static final String UNKNOWN =
      """
      <ErrorResponse><Error><Type>Sender</Type><Code>InvalidTransactionId</Code><Message/></Error>
      </ErrorResponse>
      """;

  final List<String> forms = new CopyOnWriteArrayList<>();
  private int status = 200;
  private String body;
  private boolean reachable = true;

  @Override
  public HttpAnswer post(URI address, String form) throws IOException {
    forms.add(form);
    if (!reachable) {
      throw new IOException("connection reset");
    }
    String id = form.replaceAll("(?s).*AmazonAuthorizationId=([^&]*).*", "$1");
    return HttpAnswer.of(status, (body == null ? authorization(id) : body).getBytes(UTF_8));
  }

  void answers(int status, String body) {
    this.status = status;
    this.body = body;
  }

  void isUnreachable() {
    reachable = false;
  }

  MwsClient client(QuotaGate quota, InstantSource clock) {
    Keys keys = new Keys("AKIAEXAMPLE", "not-a-secret", Optional.empty());
    SellerAccess access =
        new SellerAccess(Deliveries.REGISTRY, seller -> Optional.of(keys), Optional.empty());
    return new MwsClient(access, quota, Share.PROCESS, this, clock);
  }

  private static String authorization(String id) {
    return """
        <GetAuthorizationDetailsResponse><GetAuthorizationDetailsResult><AuthorizationDetails>
        <AmazonAuthorizationId>%s</AmazonAuthorizationId>
        <AuthorizationFee><Amount>0.50</Amount><CurrencyCode>EUR</CurrencyCode></AuthorizationFee>
        <AuthorizationStatus><State>Open</State>
        <LastUpdateTimestamp>2015-11-21T15:59:58.000Z</LastUpdateTimestamp></AuthorizationStatus>
        </AuthorizationDetails></GetAuthorizationDetailsResult></GetAuthorizationDetailsResponse>
        """
        .formatted(id);
  }
}
