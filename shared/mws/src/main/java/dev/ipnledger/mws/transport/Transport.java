package dev.ipnledger.mws.transport;

import java.io.IOException;
import java.net.URI;

/** Makes one attempt at one request. */
@FunctionalInterface
public interface Transport {
  /**
   * Posts an {@code application/x-www-form-urlencoded} body.
   *
   * @return whatever the other side answered, with whatever status
   * @throws IOException when no whole answer came: it is not known whether the request had an
   *     effect
   */
  HttpAnswer post(URI address, String form) throws IOException;
}
