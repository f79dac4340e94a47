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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lets in only calls that a registered seller, or a developer acting for one, signed just now. */
final class Gate {
  private static final Set<String> METHODS = Set.of("HmacSHA256", "HmacSHA1");
  private static final String VERSION = "2013-01-01";

  private final Sellers sellers;
  private final Freshness freshness;

  Gate(Sellers sellers, Freshness freshness) {
    this.sellers = requireNonNull(sellers, "sellers is null");
    this.freshness = requireNonNull(freshness, "freshness is null");
  }

  Caller admit(HttpCall call, Environment environment, Map<String, String> parameters, Instant at) {
    Parameters read = new Parameters(parameters);
    String accessKeyId = read.required("AWSAccessKeyId", 128);
    String sellerId = read.required("SellerId", 64);
    if (!read.required("Version", 64).equals(VERSION)) {
      throw new RefusedException(
          ErrorCode.INVALID_ADDRESS, "This section has the version " + VERSION + " only.");
    }
    if (sellers.all().stream().noneMatch(seller -> seller.accessKeyId().equals(accessKeyId))) {
      throw new RefusedException(
          ErrorCode.INVALID_ACCESS_KEY_ID, "The access key id is not known.");
    }
    Seller seller =
        sellers
            .find(sellerId)
            .filter(found -> found.accessKeyId().equals(accessKeyId))
            .orElseThrow(() -> denied("The access key does not belong to this SellerId."));
    freshness.check(read.required("Timestamp", 64), at);
    checkSignature(call, parameters, read, seller.secretKey());
    String token = seller.mwsAuthToken();
    if (token != null && !token.equals(read.optional("MWSAuthToken", 256))) {
      throw denied("MWSAuthToken is missing or wrong.");
    }
    SellerEnvironment settings =
        seller
            .in(environment)
            .orElseThrow(
                () ->
                    new RefusedException(
                        ErrorCode.INVALID_ACCOUNT_STATUS,
                        "The seller is not registered for " + environment.releaseEnvironment()));
    return new Caller(new Account(sellerId, environment), settings.region(), accessKeyId);
  }

  private static void checkSignature(
      HttpCall call, Map<String, String> parameters, Parameters read, String secretKey) {
    String method = read.required("SignatureMethod", 64);
    if (!METHODS.contains(method) || !read.required("SignatureVersion", 64).equals("2")) {
      throw Parameters.wrong("SignatureMethod or SignatureVersion", "is not supported");
    }
    String given = read.required("Signature", 256);
    boolean matches = false;
    for (String host : hosts(call)) {
      String expected =
          SignatureV2.sign(call.method(), host, call.path(), parameters, secretKey, method);
      matches |= equalInConstantTime(expected, given);
    }
    if (!matches) {
      throw new RefusedException(
          ErrorCode.SIGNATURE_DOES_NOT_MATCH,
          "The request signature we calculated does not match the signature you provided.");
    }
  }

  /** Clients differ in whether they sign an unusual port; both forms are taken. */
  private static Set<String> hosts(HttpCall call) {
    String host = call.header("host").orElse("").toLowerCase(Locale.ROOT);
    Set<String> hosts = new LinkedHashSet<>();
    hosts.add(host);
    hosts.add(host.replaceFirst(":\\d+$", ""));
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
