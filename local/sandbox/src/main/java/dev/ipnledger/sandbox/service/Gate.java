package dev.ipnledger.sandbox.service;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.http.HttpCall;
import dev.ipnledger.sandbox.model.Account;
import dev.ipnledger.sandbox.model.Environment;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.model.Seller;
import dev.ipnledger.sandbox.model.SellerEnvironment;
import dev.ipnledger.sandbox.model.Sellers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets in only calls that a registered seller, or a developer acting for one, signed just now. */
public final class Gate {
  /** The guide's endpoints, and that of Japan as the SDKs spell it. */
  private static final List<String> AMAZONS =
      List.of("mws-eu.amazonservices.com", "mws.amazonservices.com", "mws.amazonservices.jp");

  private static final Pattern PORT = Pattern.compile(":\\d+$");

  private static final Set<String> METHODS = Set.of("HmacSHA256", "HmacSHA1");

  private final Sellers sellers;
  private final Freshness freshness;

  public Gate(Sellers sellers, Freshness freshness) {
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.freshness = requireNonNull(freshness, "freshness is null");
  }

  Caller admit(HttpCall call, Address address, Map<String, String> parameters, Instant at) {
    Parameters read = new Parameters(parameters);
    String accessKeyId = read.required("AWSAccessKeyId");
    String sellerId = sellerId(read);
    if (!read.required("Version").equals(address.version())) {
      throw new RefusedException(
          ErrorCode.INVALID_ADDRESS,
          "This section has the version " + address.version() + " only.");
    }
    Seller seller =
        sellers
            .find(sellerId)
            .filter(found -> found.accessKeyId().equals(accessKeyId))
            .orElseThrow(() -> notTheirs(accessKeyId));
    freshness.check(read.required("Timestamp"), at);
    checkSignature(call, parameters, read, seller.secretKey());
    String token = seller.mwsAuthToken();
    if (token != null && !token.equals(read.text("MWSAuthToken"))) {
      throw denied("MWSAuthToken is missing or wrong.");
    }
    boolean asksForIt = "GetMerchantAccountStatus".equals(read.text("Action"));
    if (!sellers.active(sellerId) && !asksForIt) {
      throw new RefusedException(
          ErrorCode.INVALID_ACCOUNT_STATUS, "The seller's account is not active.");
    }
    Environment environment = address.environment(call, read, seller);
    SellerEnvironment settings =
        seller
            .in(environment)
            .orElseThrow(
                () ->
                    new RefusedException(
                        ErrorCode.INVALID_ACCOUNT_STATUS,
                        "The seller is not registered for " + environment.releaseEnvironment()));
    return new Caller(
        new Account(sellerId, environment), settings.region(), settings.terms(), accessKeyId);
  }

  /** Clients of feeds may still use the older name. */
  private static String sellerId(Parameters read) {
    String merchant = read.text("Merchant");
    return merchant == null ? read.required("SellerId") : merchant;
  }

  private RefusedException notTheirs(String accessKeyId) {
    return sellers.all().stream().anyMatch(seller -> seller.accessKeyId().equals(accessKeyId))
        ? denied("The access key does not belong to this SellerId.")
        : new RefusedException(ErrorCode.INVALID_ACCESS_KEY_ID, "The access key id is not known.");
  }

  private static void checkSignature(
      HttpCall call, Map<String, String> parameters, Parameters read, String secretKey) {
    String method = read.required("SignatureMethod");
    if (!METHODS.contains(method) || !read.required("SignatureVersion").equals("2")) {
      throw Parameters.wrong("SignatureMethod or SignatureVersion", "is not supported");
    }
    String given = read.required("Signature");
    String query = SignatureV2.canonicalQuery(parameters);
    boolean matches =
        hosts(call).stream()
            .map(
                host ->
                    SignatureV2.sign(call.method(), host, call.path(), query, secretKey, method))
            .anyMatch(expected -> equalInConstantTime(expected, given));
    if (!matches) {
      throw new RefusedException(
          ErrorCode.SIGNATURE_DOES_NOT_MATCH,
          "The request signature we calculated does not match the signature you provided.");
    }
  }

  /**
   * Clients differ in what they sign for an address of their own choice: with or without its port,
   * and Amazon's Java client even with {@code http://} before it. Others cannot be given an address
   * at all, and sign for Amazon's own host wherever their calls are led. Every form is taken.
   */
  private static Set<String> hosts(HttpCall call) {
    String host = call.header("host").orElse("").toLowerCase(Locale.ROOT);
    Set<String> hosts = new LinkedHashSet<>();
    hosts.add(host);
    hosts.add(PORT.matcher(host).replaceFirst(""));
    hosts.add("http://" + host);
    hosts.addAll(AMAZONS);
    return hosts;
  }

  private static boolean equalInConstantTime(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static RefusedException denied(String explanation) {
    return new RefusedException(ErrorCode.ACCESS_DENIED, explanation);
  }
}
