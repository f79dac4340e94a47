package dev.ipnledger.mws.transport;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Makes one attempt to send or to fetch a file, which may be far larger than an answer. */
public interface DocumentTransport {
  /**
   * Posts a file; the parameters stand in the address.
   *
   * @param contentType its media type
   * @return whatever the other side answered, with whatever status
   * @throws IOException when no whole answer came: it is not known whether the request had an
   *     effect
   */
  HttpAnswer upload(URI address, String contentType, Path file) throws IOException;

  /**
   * Posts a form whose answer is a file.
   *
   * @param file where the body goes when the status is 200; what was there is replaced, also by
   *     half a body
   * @return the answer; with status 200 its body is empty, and the file has it
   * @throws IOException when no whole answer came, or one larger than is allowed
   */
  HttpAnswer download(URI address, String form, Path file) throws IOException;
}
