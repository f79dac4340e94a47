package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.UnaryOperator;

/**
 * Where the query API is, and how a call to it is made good.
 *
 * @param base what stands before {@code /v1/...}: scheme, host, port, and a stage's path where
 *     there is one; without a trailing slash
 * @param signing turns a request into one that the API takes; in a local run it does nothing
 */
public record LedgerAddress(URI base, UnaryOperator<HttpRequest> signing) {
  public LedgerAddress {
    requireNonNull(base, "base is null");
    requireNonNull(signing, "signing is null");
  }

  /** An API that asks nobody who they are. */
  public static LedgerAddress open(URI base) {
    return new LedgerAddress(base, UnaryOperator.identity());
  }

  /** A request for what stands under that path. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }
}
