package dev.ipnledger.simulation.defect;

import dev.ipnledger.mws.document.ContentMd5;
import dev.ipnledger.mws.transport.DocumentTransport;
import dev.ipnledger.mws.transport.HttpAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Reports as a defect reads them.
 *
 * @param transport brings the true ones
 * @param reading what is made of those that are not damaged; the change stands for what a reader
 *     would do, and has no digest of its own
 */
record ReportTwist(DocumentTransport transport, UnaryOperator<String> reading)
    implements DocumentTransport {
  private static final String DIGEST = "Content-MD5";
  private static final int OK = 200;

  @Override
  public HttpAnswer upload(URI address, String contentType, Path file) throws IOException {
    return transport.upload(address, contentType, file);
  }

  @Override
  public HttpAnswer download(URI address, String form, Path file) throws IOException {
    HttpAnswer answer = transport.download(address, form, file);
    if (answer.status() != OK || !isRight(answer, file)) {
      return answer;
    }
    Files.writeString(file, reading.apply(Files.readString(file)));
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeIf(DIGEST::equalsIgnoreCase);
    return new HttpAnswer(OK, HttpHeaders.of(headers, (name, value) -> true), answer.body());
  }

  private static boolean isRight(HttpAnswer answer, Path file) throws IOException {
    return answer.contentMd5().equals(Optional.of(ContentMd5.of(file)));
  }
}
