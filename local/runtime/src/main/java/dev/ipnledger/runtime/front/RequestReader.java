package dev.ipnledger.runtime.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** Reads a Jetty request into an {@link HttpExchange}, within the limit of its body. */
final class RequestReader {
  private final FrontLimits limits;
  private final InstantSource clock;

  RequestReader(FrontLimits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * The request; empty when its body is longer than allowed, of which then hardly more than allowed
   * was read, and nothing when its length was announced.
   *
   * @throws IOException when the client goes away or is too slow
   */
  Optional<HttpExchange> read(Request request) throws IOException {
    if (request.getLength() > limits.maxBodyBytes()) {
      return Optional.empty();
    }
    byte[] body = body(request);
    if (body.length > limits.maxBodyBytes()) {
      return Optional.empty();
    }
    return Optional.of(
        new HttpExchange(
            request.getMethod(),
            Request.getPathInContext(request),
            request.getHttpURI().getPathQuery(),
            headers(request),
            query(request),
            Request.getRemoteAddr(request),
            request.getConnectionMetaData().getProtocol(),
            body));
  }

  private byte[] body(Request request) throws IOException {
    Instant deadline = clock.instant().plus(limits.bodyTimeout());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[8 << 10];
    try (InputStream in = Content.Source.asInputStream(request)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        body.write(buffer, 0, n);
        if (body.size() > limits.maxBodyBytes()) {
          break;
        }
        if (clock.instant().isAfter(deadline)) {
          throw new IOException("the body took longer than " + limits.bodyTimeout());
        }
      }
    }
    return body.toByteArray();
  }

  /** What the client sent, and the three headers that API Gateway adds. */
  private static Map<String, List<String>> headers(Request request) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HttpField field : request.getHeaders()) {
      headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
    }
    headers.put("X-Forwarded-For", List.of(Request.getRemoteAddr(request)));
    headers.put("X-Forwarded-Port", List.of(Integer.toString(Request.getServerPort(request))));
    headers.put("X-Forwarded-Proto", List.of("http"));
    return headers;
  }

  private static Map<String, List<String>> query(Request request) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (Fields.Field field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), field.getValues());
    }
    return query;
  }
}
