package dev.ipnledger.mws.request;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.Account;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.signature.SignableRequest;
import dev.ipnledger.settings.Keys;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * A request ready to be posted. It is good for the 15 minutes that Amazon allows between clocks,
 * but every attempt is better stamped and signed anew.
 *
 * @param address where to
 * @param body the signed parameters as a form; holds the access key and the token
 */
public record SignedForm(URI address, String body) {
  public SignedForm {
    requireNonNull(address, "address is null");
    requireNonNull(body, "body is null");
  }

  /**
   * The request with the parameters that all have (guide, "Common parameters"), signed.
   *
   * @throws dev.ipnledger.mws.catalogue.InvalidParameterException when a required one is missing
   */
  public static SignedForm of(
      Request<?> request, Account account, Keys keys, Endpoint endpoint, Instant now) {
    return of(request.parameters(), account, keys, endpoint, now);
  }

  /** As above, of the bare parameters. */
  public static SignedForm of(
      Parameters parameters, Account account, Keys keys, Endpoint endpoint, Instant now) {
    Operation operation = parameters.operation();
    Map<String, String> all = new HashMap<>(parameters.complete().values());
    all.put("Action", operation.wireName());
    all.put("AWSAccessKeyId", keys.accessKeyId());
    all.put("SellerId", account.sellerId());
    keys.mwsAuthToken().ifPresent(token -> all.put("MWSAuthToken", token));
    all.put("SignatureMethod", "HmacSHA256");
    all.put("SignatureVersion", "2");
    all.put("Timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("Version", operation.section().version());
    URI address = endpoint.address();
    SignableRequest signable =
        SignableRequest.of("POST", endpoint.host(), address.getRawPath(), all);
    return new SignedForm(address, signable.signedQuery(keys.secretKey()));
  }

  /** The parameters in the address, where they stand when the body is a file. */
  public URI addressWithParameters() {
    return URI.create(address + "?" + body);
  }

  @Override
  public String toString() {
    return "SignedForm[" + address + "]";
  }
}
